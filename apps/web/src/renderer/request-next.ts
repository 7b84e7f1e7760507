import { Agent } from 'node:http';
import { requestOnSocket, type SocketAnswer } from '../processes/request-on-socket';
import { SEQUENCE_HEADER } from '../processes/messages';

export type NextAnswer = SocketAnswer;

/** Asks Next for a route. Rejects with `TimedOut` when there is no answer in time. */
export type NextClient = (route: string, headers?: Record<string, string>) => Promise<NextAnswer>;

const TIMEOUT_MS = 20_000;
const AT_ONCE = 32;
const ACCEPT = 'text/html,*/*;q=0.8';
/** Next asks `htmlLimitedBots` of next.config about a name, and streams metadata by script to whoever has none. */
const AGENT = 'Regionwebb';

export interface NextClientOptions {
  socket: string;
  /** The site's own, in place of the one that a visitor names. */
  host: string;
  /** Of the latest change that is applied: a page that asks another process asks for what was there after it. */
  sequence: () => number;
}

/**
 * Requests to Next made afresh: nothing that a visitor sent but the address is in them, so that nothing else
 * can find its way into a page that is kept (forwarded hosts, languages, cookies, Next's own headers).
 */
export function createNextClient({ socket, host, sequence }: NextClientOptions): NextClient {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const own = { host, accept: ACCEPT, 'user-agent': AGENT };
  return (path, given = {}) => {
    const headers = { ...own, [SEQUENCE_HEADER]: `${sequence()}`, ...given };
    return requestOnSocket({ socket, path, headers, agent, timeout: TIMEOUT_MS });
  };
}
