import type { RequestListener, Server } from 'node:http';

/**
 * Lets a server listen before it can answer, so that a taken port is reported at once. Requests that arrive meanwhile are
 * answered when the returned function is called with the listener.
 */
export function holdRequests(server: Server): (listener: RequestListener) => void {
  const held: Parameters<RequestListener>[] = [];
  const hold: RequestListener = (...exchange) => held.push(exchange);
  server.on('request', hold);
  return (listener) => {
    server.off('request', hold).on('request', listener);
    for (const exchange of held) listener(...exchange);
  };
}
