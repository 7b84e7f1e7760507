import path from 'node:path';
import { answerOnSocket } from '../processes/answer-on-socket';
import { buildIn } from '../processes/build-id';
import { listenAt } from '../processes/listen-at';
import type { Child, Started } from '../processes/run-child';
import { nextSocketOf } from '../processes/socket-folder';
import { env } from '../env';
import { LARGEST_HEADER } from '../processes/rendering';
import { securityHeaders } from '../processes/security-headers';
import { answerRenderings } from './answer-renderings';
import { createNextClient } from './request-next';
import { fetchOutsideRequests } from './fetch-outside-requests';
import { startNext } from './next-server';
import { createRenderer } from './render-page';

/** Starts Next, and answers with complete pages. */
export async function startRenderer({ socket, applied }: Child): Promise<Started> {
  fetchOutsideRequests();
  const { isDevelopment, WEB_URL: webUrl } = env;
  const next = await startNext({ socket: nextSocketOf(socket), isDevelopment });
  const host = new URL(webUrl).host;
  const sequence = () => applied.current;
  const render = createRenderer({
    request: createNextClient({ socket: nextSocketOf(socket), host, sequence }),
    headers: securityHeaders(webUrl, isDevelopment),
    isDevelopment,
  });
  const options = { maxHeaderSize: LARGEST_HEADER };
  const server = answerOnSocket(applied, answerRenderings(render), options);
  await listenAt(server, socket);
  const close = async () => {
    server.close();
    await next.close();
  };
  return { build: await buildIn(path.resolve(import.meta.dirname, '..')), close };
}
