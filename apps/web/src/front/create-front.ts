import { createServer, type Server } from 'node:http';
import { createLimitedServer, type OpenConnections } from '@regionwebb/http-limits';
import { log } from '../processes/log';

/** The largest request is a comment of 64 kB. */
const time = { head: 15_000, request: 30_000, silence: 60_000 };
const IN_ALL = 4_000;
/** Generous, since a whole authority can share one address. */
const PER_CLIENT = 1_000;

interface Front {
  server: Server;
  /** None in development, where a websocket may be silent for hours. */
  connections?: OpenConnections;
}

/**
 * The HTTP server of the site, with limits per client. Behind trusted proxies every connection is a proxy's, and only their
 * total is limited: the proxy counts by visitor.
 */
export function createFront(trustedProxies: number, isDevelopment: boolean): Front {
  if (isDevelopment) return { server: createServer() };
  return createLimitedServer({
    time,
    inAll: IN_ALL,
    perClient: trustedProxies > 0 ? Infinity : PER_CLIENT,
    onFull: () => log('too-many-connections'),
  });
}
