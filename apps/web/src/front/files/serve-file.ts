import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rendered } from '@regionwebb/page-cache';
import { lookup } from 'mrmime';
import type { Exchange } from '../handle-request';
import { send, sendPart, sendStored } from '../send';
import type { Site } from '../site';
import type { StaticFile } from './static-files';

const BUILT = '/_next/static/';
const IMMUTABLE = 'public, max-age=31536000, immutable';
const AN_HOUR = 'public, max-age=3600';

/** A file of the build or `public`; undefined for another page's address. */
export const isFile = (path: string, { files }: Site): boolean =>
  path.startsWith(BUILT) || files.has(decoded(path));

/** A file, cached as pages are; one that the build has named by its content never becomes stale. */
export async function serveFile(exchange: Exchange, path: string): Promise<void> {
  const { request, response, site, sendError } = exchange;
  const file = site.files.get(decoded(path));
  if (!file) return sendError(404, 'sv');
  if (site.isDevelopment) return send(request, response, await read(file, site));
  const { page } = await site.cache.get(path, () => read(file, site));
  const isPart = request.method === 'GET' && request.headers.range !== undefined;
  (isPart ? sendPart : sendStored)(request, response, page);
}

async function read({ file, isImmutable }: StaticFile, site: Site): Promise<Rendered> {
  const { defaultHeaders, compressed } = site;
  const body = await readFile(file);
  return {
    status: 200,
    headers: {
      ...defaultHeaders,
      'content-type': typeOf(file),
      'cache-control': isImmutable ? IMMUTABLE : AN_HOUR,
    },
    body,
    encoded: compressed === undefined ? {} : await compressedForms(compressed, body),
  };
}

function typeOf(file: string): string {
  const type = lookup(file) ?? 'application/octet-stream';
  const isText = /^text\/|javascript|json|xml/.test(type);
  return isText ? `${type}; charset=utf-8` : type;
}

/** As the build has compressed it: looked up by content, so never of another file. */
async function compressedForms(directory: string, body: Buffer) {
  const name = createHash('sha256').update(body).digest('hex');
  const read = (ending: string) =>
    readFile(join(directory, `${name}.${ending}`)).catch(() => undefined);
  const [br, gzip] = [await read('br'), await read('gz')];
  return { ...(br && { br }), ...(gzip && { gzip }) };
}

/** An address that cannot be decoded names no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}
