import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rendered } from '@regionwebb/page-cache';
import type { Exchange } from './handle-request';
import { send, sendPart, sendStored } from './send';
import type { Site } from './site';

const built = /^\/_next\/static\/[\w~@.%[\]()-]+(\/[\w~@.%[\]()-]+)*$/;
const development = /^\/(_next|__nextjs)/;

const isBuilt = (path: string) => built.test(path) && !/\.\.|%2e/i.test(path);

/** What the build or `public` holds, and in development whatever Next's client asks for. */
export function isFile(path: string, { files, isDevelopment }: Site): boolean {
  return isBuilt(path) || files.has(path) || (isDevelopment && development.test(path));
}

/** A file, kept as pages are; one that the build has named by its content never turns stale. */
export async function serveFile(exchange: Exchange, target: string, path: string): Promise<void> {
  const { request, response, site, trouble } = exchange;
  if (site.isDevelopment) {
    const { status, headers, body } = await site.ask(target);
    return send(request, response, { status, headers: plain(headers), body });
  }
  const { page } = await site.cache.get(path, () => fileAt(path, site));
  const isPart = request.method === 'GET' && request.headers.range !== undefined;
  if (page.status === 200) (isPart ? sendPart : sendStored)(request, response, page);
  else trouble(404, 'sv');
}

async function fileAt(path: string, { ask, own, compressed }: Site): Promise<Rendered> {
  const { status, headers, body } = await ask(path);
  if (status !== 200) return { status: 404, headers: {}, body: Buffer.alloc(0) };
  const said = headers['cache-control'] ?? '';
  const cacheControl = said.includes('immutable') ? said : 'public, max-age=3600';
  const type = headers['content-type'] ?? 'application/octet-stream';
  return {
    status,
    headers: { ...own, 'content-type': type, 'cache-control': cacheControl },
    body,
    encoded: compressed === undefined ? {} : await compressedForms(compressed, body),
  };
}

/** As the build has compressed it: by content, so that they are never of another file. */
async function compressedForms(directory: string, body: Buffer) {
  const name = createHash('sha256').update(body).digest('hex');
  const read = (ending: string) =>
    readFile(join(directory, `${name}.${ending}`)).catch(() => undefined);
  const [br, gzip] = [await read('br'), await read('gz')];
  return { ...(br && { br }), ...(gzip && { gzip }) };
}

const plain = (headers: NodeJS.Dict<string | string[]>) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
