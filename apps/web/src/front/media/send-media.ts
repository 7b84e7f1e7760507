import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { uploadPolicy } from '../../processes/security-headers';
import type { FetchMedia } from '../../cms/media';
import type { MediaRecord } from './media-store';
import { sendContent } from './send-content';

const active = /^(image\/svg|text\/html|application\/xhtml|text\/xml|application\/xml)/;
/** For files that may have been replaced. */
export const A_MINUTE = 'public, max-age=60';

interface Exchange {
  incoming: IncomingMessage;
  response: ServerResponse;
}

/** The headers of a file; `defaultHeaders` are those of every answer. */
export function createMediaSenders(defaultHeaders: Record<string, string>, fetchMedia: FetchMedia) {
  const headersOf = (type: string, cacheControl: string) => ({
    ...defaultHeaders,
    ...(active.test(type) ? { 'content-security-policy': uploadPolicy } : {}),
    'cache-control': cacheControl,
  });

  async function sendKept(
    { incoming, response }: Exchange,
    { record, file, cacheControl }: { record: MediaRecord; file: FileHandle; cacheControl: string },
  ): Promise<void> {
    const { type, size, modified, hash } = record;
    await sendContent(incoming, response, {
      ...{ type, size, modified, etag: `"${hash.slice(0, 32)}"` },
      headers: headersOf(type, cacheControl),
      read: ({ start, end }) => file.createReadStream({ start, end, autoClose: false }),
    });
  }

  /** Streamed from the CMS. */
  async function sendUnkept(name: string, { incoming, response }: Exchange) {
    const fetched = await fetchMedia(name);
    if (!fetched) throw new Error('The file is gone.');
    const { type, size, body } = fetched;
    const length = size === undefined ? {} : { 'content-length': `${size}` };
    response.writeHead(200, { ...headersOf(type, A_MINUTE), ...length, 'content-type': type });
    if (incoming.method !== 'HEAD') return pipeline(body, response);
    body.destroy();
    response.end();
  }

  return { sendKept, sendUnkept };
}
