import {
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { pipeline } from 'node:stream';
import { createCrowd } from './crowd';
import { fileNow } from './file-now';
import { uploadPolicy } from './security-headers';

const asked = ['range', 'if-range', 'if-none-match', 'if-modified-since'];
const answered = [
  'content-type',
  'content-length',
  'content-range',
  'content-encoding',
  'accept-ranges',
  'etag',
  'last-modified',
];
const TIMEOUT_MS = 15_000;
/** Under way at once, those included that wait for one of the connections to the CMS. */
const MOST = 500;
const active = /^(image\/svg|text\/html|application\/xhtml|text\/xml|application\/xml)/;

type Trouble = (status: 404 | 503) => void;

/**
 * Hands out what editors have uploaded, streamed from the CMS: `/media/<file>` and nothing else there.
 * More than `MOST` at once are refused, so that a CMS that hangs costs no memory without end.
 * An address with `?v=` is of one version of the file and may be kept for ever; another for an hour.
 */
export function createMedia(cmsUrl: string, own: Record<string, string>) {
  const isSecure = cmsUrl.startsWith('https:');
  const agent = new (isSecure ? HttpsAgent : HttpAgent)({ keepAlive: true, maxSockets: 64 });
  const request = isSecure ? httpsRequest : httpRequest;
  const crowd = createCrowd('too-many-media', MOST);

  return (incoming: IncomingMessage, response: ServerResponse, trouble: Trouble): void => {
    const [path = '', query = ''] = (incoming.url ?? '').split('?');
    const file = fileOf(path);
    if (file === undefined) return trouble(404);
    if (!crowd.enter()) return trouble(503);
    const url = new URL(`/api/media/file/${encodeURIComponent(file)}`, cmsUrl);
    const options = { agent, method: incoming.method, timeout: TIMEOUT_MS };
    const upstream = request(url, { ...options, headers: pick(incoming.headers, asked) });
    upstream.once('close', crowd.leave);
    // A visitor who has left keeps nobody's place.
    response.once('close', () => upstream.destroy());
    upstream.on('timeout', () => upstream.destroy());
    upstream.on('error', () => {
      if (response.headersSent || response.destroyed) response.destroy();
      else trouble(503);
    });
    upstream.on('response', (answer) => {
      const { statusCode: status = 500 } = answer;
      if (![200, 206, 304, 416].includes(status)) {
        answer.resume();
        if (status >= 500) return trouble(503);
        return void fileNow(cmsUrl, file).then((now) => {
          if (now === undefined) return trouble(404);
          const location = `/media/${encodeURIComponent(now)}`;
          response.writeHead(301, { ...own, location, 'cache-control': AN_HOUR }).end();
        });
      }
      const isActive = active.test(answer.headers['content-type'] ?? '');
      response.writeHead(status, {
        ...own,
        ...pick(answer.headers, answered),
        ...(isActive ? { 'content-security-policy': uploadPolicy } : {}),
        'cache-control': new URLSearchParams(query).has('v') ? FOR_EVER : AN_HOUR,
      });
      pipeline(answer, response, () => upstream.destroy());
    });
    upstream.end();
  };
}

const FOR_EVER = 'public, max-age=31536000, immutable';
const AN_HOUR = 'public, max-age=3600';

/** One plain file name: no folders, no hidden files, nothing that a file system reads in its own way. */
function fileOf(path: string): string | undefined {
  try {
    const name = decodeURIComponent(path.slice('/media/'.length)).normalize('NFC');
    return /^[\p{L}\p{N}_][\p{L}\p{N}\p{M} ._()@+,-]{0,254}$/u.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

function pick(headers: IncomingMessage['headers'], names: readonly string[]) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
