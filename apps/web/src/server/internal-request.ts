import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { TimedOut } from '@regionwebb/page-cache';
import { KEY_HEADER } from './internal-server';

export interface InternalAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks Next for a route. Rejects with `TimedOut` when there is no answer in time. */
export type Ask = (route: string, headers?: Record<string, string>) => Promise<InternalAnswer>;

const TIMEOUT_MS = 20_000;
const AT_ONCE = 32;
const ACCEPT = 'text/html,*/*;q=0.8';
/** Next asks `htmlLimitedBots` of next.config about a name, and streams metadata by script to whoever has none. */
const AGENT = 'Regionwebb';

/**
 * Requests to Next made afresh: nothing that a visitor sent but the address is in them, so that nothing else
 * can find its way into a page that is kept (forwarded hosts, languages, cookies, Next's own headers).
 */
export function createAsk({ port, key, host }: { port: number; key: string; host: string }): Ask {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const own = { host, accept: ACCEPT, 'user-agent': AGENT, [KEY_HEADER]: key };
  return (route, headers = {}) =>
    new Promise((resolve, reject) => {
      const options = { agent, port, host: '127.0.0.1', path: route, timeout: TIMEOUT_MS };
      const asked = request({ ...options, headers: { ...own, ...headers } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const { statusCode: status = 500, headers: received } = answer;
          resolve({ status, headers: received, body: Buffer.concat(parts) });
        });
      });
      asked.on('timeout', () => asked.destroy(new TimedOut(TIMEOUT_MS)));
      asked.on('error', reject);
      asked.end();
    });
}
