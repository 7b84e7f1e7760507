import { createServer, type Server } from 'node:http';
import { createLimitedServer } from '@regionwebb/http-limits';

/** In milliseconds: five minutes for a request, since a file may be large and the connection slow. */
const time = { head: 15_000, request: 300_000, silence: 300_000 };

/** The HTTP server of the CMS, with limits on connections and their time; none in development. */
export function createCmsServer(isDevelopment: boolean): Server {
  if (isDevelopment) return createServer();
  const onFull = () =>
    console.warn('Too many connections: those that have been silent longest are closed.');
  return createLimitedServer({ time, inAll: 2_000, perClient: 1_000, onFull }).server;
}
