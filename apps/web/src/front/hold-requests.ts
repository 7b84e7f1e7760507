import type { RequestListener, Server } from 'node:http';

/**
 * Lets a server listen before it can answer, so that a taken port is known at once. What comes meanwhile is
 * answered when the returned function is given the listener.
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
