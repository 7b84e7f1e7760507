import type { Server } from 'node:net';

export class PortTaken extends Error {
  override name = 'PortTaken';
}

/** Resolves with the port, once the server listens; rejects with `PortTaken` in one plain sentence. */
export function listen(server: Server, port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `The site cannot start: port ${port} is taken; stop what uses it, or set WEB_PORT.`;
      reject(error.code === 'EADDRINUSE' ? new PortTaken(taken) : error);
    });
    server.listen({ port, host }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
