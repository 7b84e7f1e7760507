import { createServer } from 'node:http';
import path from 'node:path';
import next from 'next';
import { env } from '../env';
import { listen } from './listen';
import { preferSwedish } from './prefer-swedish';

/**
 * Listens, and has Next answer. Requests that come before Payload is ready wait for it: Next runs
 * `instrumentation.ts` as it prepares.
 */
export async function startCms(): Promise<void> {
  const server = createServer();
  await listen(server, env.CMS_PORT);
  const app = next({
    dev: env.isDevelopment,
    dir: path.resolve(import.meta.dirname, '..'),
    port: env.CMS_PORT,
    quiet: true,
    httpServer: server,
  });
  const ready = app.prepare().then(() => app.getRequestHandler());
  server.on('request', (request, response) => {
    preferSwedish(request);
    void ready.then((handle) => handle(request, response));
  });
  await ready;
}
