import { rm } from 'node:fs/promises';
import type { Server } from 'node:net';

/** Where Next itself answers, in a renderer; in development the front sends its client's requests there as they are. */
export const nextSocketOf = (socket: string) => `${socket}-next`;

/** Resolves once the server listens at the path of a socket, or the name of a pipe. */
export async function listenAt(server: Server, socket: string): Promise<void> {
  // A process that was killed has left its own behind.
  if (process.platform !== 'win32') await rm(socket, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, resolve);
  });
}
