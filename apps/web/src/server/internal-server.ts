import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import next from 'next';
import { boundRouteLifetimes } from './bound-route-lifetimes';
import { listen } from './listen';
import { log } from './log';
import { LARGEST_FORM } from './read-form';

export interface InternalServer {
  port: number;
  /** What a request must show in `KEY_HEADER`, so that nobody else on the machine goes past the front. */
  key: string;
  close: () => Promise<void>;
}

export const KEY_HEADER = 'x-internal-key';
/** Holds the largest form in base64, and what is said of it. */
export const LARGEST_HEADER = 2 * LARGEST_FORM;

/** Next's request handler on a port of its own that only this process can use. */
export async function startInternalServer(options: {
  isDevelopment: boolean;
  /** Takes, in development, the websocket of Next's client. */
  front: Server;
}): Promise<InternalServer> {
  const key = randomBytes(24).toString('base64url');
  const server = createServer({ maxHeaderSize: LARGEST_HEADER, keepAliveTimeout: 60_000 });
  const port = await listen(server, 0, '127.0.0.1');
  const app = next({
    dev: options.isDevelopment,
    dir: path.resolve(import.meta.dirname, '..'),
    hostname: '127.0.0.1',
    port,
    quiet: true,
    // Next listens there for upgrades, and a server that has such a listener answers no request that asks for one.
    httpServer: options.isDevelopment ? options.front : createServer(),
  });
  await app.prepare();
  if (!boundRouteLifetimes()) log('route-lifetimes-unbounded');
  const handle = app.getRequestHandler();
  server.on('request', (request, response) => {
    const { [KEY_HEADER]: shown, ...headers } = request.headers;
    request.headers = headers;
    if (shown === key) void handle(request, response);
    else response.writeHead(404).end();
  });
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await app.close();
  };
  return { port, key, close };
}
