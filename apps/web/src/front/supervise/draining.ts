import type { Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Counts the requests that a server answers, so that it can stop when they are answered. To be called before any other
 * listener is added.
 */
export function followRequests(server: Server): { drain: (longest: number) => Promise<void> } {
  const open = new Set<ServerResponse>();
  let isDraining = false;
  let tellDrained: () => void = () => undefined;
  server.prependListener('request', (_request, response: ServerResponse) => {
    open.add(response);
    if (isDraining) response.shouldKeepAlive = false;
    response.once('close', () => {
      open.delete(response);
      if (open.size === 0) tellDrained();
    });
  });
  return {
    /** Resolves when every received request is answered, or after so many milliseconds. */
    async drain(longest) {
      isDraining = true;
      server.closeIdleConnections();
      for (const response of open) if (!response.headersSent) response.shouldKeepAlive = false;
      if (open.size === 0) return;
      const drained = new Promise<void>((resolve) => (tellDrained = resolve));
      await Promise.race([drained, sleep(longest, undefined, { ref: false })]);
    },
  };
}
