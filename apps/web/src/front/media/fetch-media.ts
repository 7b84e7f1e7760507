import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** Until the answer begins, and then between its parts. */
const TIMEOUT_MS = 8_000;
/** Of each kind at once: a document that takes long to fetch takes no picture's place. */
const AT_ONCE = 32;
const picture = /\.(avif|webp|jpe?g|png|gif|svg)$/i;
/** What the CMS says when something is wrong with it, and never what an editor has uploaded. */
const unlikely = /^(application\/json|text\/html)/;

export interface FetchedMedia {
  type: string;
  size: number | undefined;
  body: IncomingMessage;
}

/** Asks for a file; undefined where the public may have none of that name. Rejects when it cannot be known. */
export type FetchMedia = (name: string) => Promise<FetchedMedia | undefined>;

/** Asks the CMS, as anyone may. */
export function createFetchMedia(cmsUrl: string): FetchMedia {
  const isSecure = cmsUrl.startsWith('https:');
  const newAgent = () =>
    new (isSecure ? HttpsAgent : HttpAgent)({ keepAlive: true, maxSockets: AT_ONCE });
  const [pictures, documents] = [newAgent(), newAgent()];
  const request = isSecure ? httpsRequest : httpRequest;
  return (name) =>
    new Promise((resolve, reject) => {
      const url = new URL(`/api/media/file/${encodeURIComponent(name)}`, cmsUrl);
      const agent = picture.test(name) ? pictures : documents;
      const asked = request(url, { agent, timeout: TIMEOUT_MS });
      asked.on('timeout', () => asked.destroy(new Error('The CMS did not answer in time.')));
      asked.on('error', reject);
      asked.on('response', (answer) => {
        const { statusCode: status = 500, headers } = answer;
        const type = headers['content-type'] ?? 'application/octet-stream';
        if (status === 200 && !unlikely.test(type)) {
          const length = Number(headers['content-length'] ?? NaN);
          return resolve({ type, size: Number.isNaN(length) ? undefined : length, body: answer });
        }
        answer.resume();
        if (status >= 400 && status < 500) resolve(undefined);
        else reject(new Error(`The CMS answered ${status}, ${type}, for a file.`));
      });
      asked.end();
    });
}
