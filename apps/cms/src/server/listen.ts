import type { Server } from 'node:http';

export class PortTaken extends Error {
  override name = 'PortTaken';
}

/** Resolves once the server listens; rejects with `PortTaken` in one plain sentence. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `The CMS cannot start: port ${port} is taken; stop what uses it, or set CMS_PORT.`;
      reject(error.code === 'EADDRINUSE' ? new PortTaken(taken) : error);
    });
    server.listen(port, resolve);
  });
}
