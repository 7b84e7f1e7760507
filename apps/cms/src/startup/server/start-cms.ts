import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import next from 'next';
import { env } from '../../env';
import { createCmsServer } from './create-cms-server';
import { listen } from './listen';
import { preferSwedish } from './prefer-swedish';
import { setClientHeader } from '../../features/accounts/client-header';
import { whyUnreadable } from './why-unreadable';

/**
 * Starts the server with Next as its handler. Requests wait until Payload is ready: `app.prepare()` runs
 * `instrumentation.ts`.
 */
export async function startCms(): Promise<void> {
  const server = createCmsServer(env.isDevelopment);
  await listen(server);
  const app = next({
    dev: env.isDevelopment,
    dir: path.resolve(import.meta.dirname, '..'),
    port: env.CMS_PORT,
    quiet: true,
    // Next adds an upgrade listener, with which Node leaves upgrade requests unanswered; hence an unused server.
    httpServer: env.isDevelopment ? server : createServer(),
  });
  const ready = app.prepare().then(() => app.getRequestHandler());
  server.on('request', (request, response) => {
    const why = whyUnreadable(request);
    if (why !== undefined) return refuse(response, why);
    preferSwedish(request);
    setClientHeader(request, env.TRUSTED_PROXIES);
    void ready.then((handle) => handle(request, response));
  });
  await ready;
}

function refuse(response: ServerResponse, why: string): void {
  // A proxy may disagree about where such a request ends.
  response.shouldKeepAlive = false;
  response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
}
