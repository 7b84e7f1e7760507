import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import next from 'next';
import { boundRouteLifetimes } from './bound-route-lifetimes';
import { listen } from './listen';
import { log } from './log';

export interface InternalServer {
  port: number;
  /** What a request must show in `KEY_HEADER`, so that nobody else on the machine goes past the front. */
  key: string;
  close: () => Promise<void>;
}

export const KEY_HEADER = 'x-internal-key';
const LARGEST_HEADER = 256 * 1024;

/** Next's request handler on a port of its own that only this process can use. */
export async function startInternalServer(options: {
  isDevelopment: boolean;
  /** Takes the websocket of Next's development client. */
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
    httpServer: options.front,
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
