import { createServer } from 'node:http';
import path from 'node:path';
import next from 'next';
import { listenAt } from '../processes/listen-at';
import { log } from '../processes/log';
import { boundRouteLifetimes } from './bound-route-lifetimes';
import { LARGEST_HEADER } from '../processes/rendering';

/** Next's request handler at a socket that only this process and, in development, the front use. */
export async function startNext(options: {
  socket: string;
  isDevelopment: boolean;
}): Promise<{ close: () => Promise<void> }> {
  const { socket, isDevelopment } = options;
  const server = createServer({ maxHeaderSize: LARGEST_HEADER, keepAliveTimeout: 60_000 });
  await listenAt(server, socket);
  const app = next({
    dev: isDevelopment,
    dir: path.resolve(import.meta.dirname, '..'),
    hostname: '127.0.0.1',
    // It listens at no port; Next writes this one into its internal URLs.
    port: 80,
    quiet: true,
    // Next listens there for upgrades, and a server with such a listener answers no other upgrade request.
    httpServer: isDevelopment ? server : createServer(),
  });
  await app.prepare();
  if (!boundRouteLifetimes()) log('route-lifetimes-unbounded');
  const handle = app.getRequestHandler();
  server.on('request', (request, response) => void handle(request, response));
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await app.close();
  };
  return { close };
}
