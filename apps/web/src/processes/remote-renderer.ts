import { Agent, type IncomingHttpHeaders } from 'node:http';
import { TimedOut, type Rendered } from '@regionwebb/page-cache';
import { requestOnSocket, NotAnswered } from './request-on-socket';
import { SEQUENCE_HEADER } from './messages';
import { RenderFailed, type Renderer } from './rendering';

export const LOCALE_HEADER = 'x-locale';
/** `cacheControl` of a page: how long it may be cached, if it has a lifetime. */
export const LIFETIME_HEADER = 'x-lifetime';

const TIMEOUT_MS = 20_000;
const AT_ONCE = 32;
/** Headers of the connection or of this answer, not of the page. */
const passing = new Set(['connection', 'keep-alive', 'content-length', LIFETIME_HEADER]);

/** A renderer in another process. `sequence` is that of the latest change that the page must show. */
export function remoteRenderer(
  child: { readonly socket: string; readonly isReady: boolean },
  sequence: () => number,
): Renderer {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  return {
    get isReady() {
      return child.isReady;
    },
    render: async (path, locale, headers) => {
      const about = { [LOCALE_HEADER]: locale, [SEQUENCE_HEADER]: `${sequence()}` };
      const { socket } = child;
      const request = { socket, path, headers: { ...headers, ...about }, agent };
      const answer = await requestOnSocket({ ...request, timeout: TIMEOUT_MS }).catch(failed);
      const { status, headers: received, body } = answer;
      const cacheControl = received[LIFETIME_HEADER];
      const lifetime = typeof cacheControl === 'string' ? { cacheControl } : {};
      return { status, headers: headersOf(received), body, ...lifetime } satisfies Rendered;
    },
  };
}

const headersOf = (received: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(received).flatMap(([name, value]) =>
      typeof value === 'string' && !passing.has(name) ? [[name, value] as const] : [],
    ),
  );

function failed(error: unknown): never {
  if (error instanceof NotAnswered) throw new RenderFailed(error.reason, error.isGone);
  if (error instanceof TimedOut) throw new RenderFailed(error.name);
  throw error;
}
