import { Agent } from 'node:http';
import { requestOnSocket, type SocketAnswer } from '../processes/request-on-socket';
import { SEQUENCE_HEADER } from '../processes/messages';

export type NextAnswer = SocketAnswer;

/** Requests a route from Next. Rejects with `TimedOut` when there is no answer in time. */
export type NextClient = (route: string, headers?: Record<string, string>) => Promise<NextAnswer>;

const TIMEOUT_MS = 20_000;
const AT_ONCE = 32;
const ACCEPT = 'text/html,*/*;q=0.8';
/** Next streams metadata by script to clients without a name (`htmlLimitedBots` of next.config). */
const AGENT = 'Regionwebb';

export interface NextClientOptions {
  socket: string;
  /** The site's host, in place of the one that a visitor sends. */
  host: string;
  /** Of the latest change that is applied: processes that the page depends on must have applied it too. */
  sequence: () => number;
}

/**
 * Requests to Next that contain nothing of a visitor's but the address, so that nothing else can get into a cached page
 * (forwarded hosts, languages, cookies, Next's headers).
 */
export function createNextClient({ socket, host, sequence }: NextClientOptions): NextClient {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const fixed = { host, accept: ACCEPT, 'user-agent': AGENT };
  return (path, given = {}) => {
    const headers = { ...fixed, [SEQUENCE_HEADER]: `${sequence()}`, ...given };
    return requestOnSocket({ socket, path, headers, agent, timeout: TIMEOUT_MS });
  };
}
