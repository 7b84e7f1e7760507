import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { z } from 'zod';
import { CmsUnavailable, timeouts, type CmsClient } from './client';

/** Of each kind at once, so that slow documents do not delay pictures. */
const AT_ONCE = 32;
const picture = /\.(avif|webp|jpe?g|png|gif|svg)$/i;
/** Content types of the CMS's error pages, and never of an uploaded file. */
const unlikely = /^(application\/json|text\/html)/;

export interface FetchedMedia {
  type: string;
  /** Bytes, where the CMS has sent the length. */
  size: number | undefined;
  body: IncomingMessage;
}

/** Requests a file; undefined where the public may have none of that name. Rejects when that cannot be determined. */
export type FetchMedia = (name: string) => Promise<FetchedMedia | undefined>;

/** Files as streams, by separate connections that are kept open: the only request that is not the client's. */
export function mediaFetcher(cmsUrl: string): FetchMedia {
  const isSecure = cmsUrl.startsWith('https:');
  const newAgent = () =>
    new (isSecure ? HttpsAgent : HttpAgent)({ keepAlive: true, maxSockets: AT_ONCE });
  const [pictures, documents] = [newAgent(), newAgent()];
  const request = isSecure ? httpsRequest : httpRequest;
  return (name) =>
    new Promise((resolve, reject) => {
      const agent = picture.test(name) ? pictures : documents;
      const outgoing = request(`${cmsUrl}/${pathOf(name)}`, { agent, timeout: timeouts.file });
      outgoing.on('timeout', () => outgoing.destroy(new Error('The CMS did not answer in time.')));
      outgoing.on('error', reject);
      outgoing.on('response', (answer) => {
        const { statusCode: status = 500, headers } = answer;
        const type = headers['content-type'] ?? 'application/octet-stream';
        if (status === 200 && !unlikely.test(type)) {
          const length = Number(headers['content-length'] ?? NaN);
          return resolve({ type, size: Number.isNaN(length) ? undefined : length, body: answer });
        }
        answer.resume();
        if (status >= 400 && status < 500) resolve(undefined);
        else reject(new CmsUnavailable(name, { why: `it answered ${status}, ${type}.` }));
      });
      outgoing.end();
    });
}

const pathOf = (name: string) => `api/media/file/${encodeURIComponent(name)}`;

const successor = z.object({ filename: z.string().min(1) });

/** The name of the file that has replaced another, or undefined where there is none. */
export async function findSuccessor(cms: CmsClient, name: string): Promise<string | undefined> {
  const path = `api/media/file-now/${encodeURIComponent(name)}`;
  const request = { timeout: timeouts.successor };
  const found = await cms.find(path, successor, request).catch(() => undefined);
  return found?.filename;
}
