import { rm } from 'node:fs/promises';
import type { Server } from 'node:net';
import path from 'node:path';
import { makePrivateFolder } from './socket-folder';

/** Resolves once the server listens at the path of a socket, or the name of a pipe. */
export async function listenAt(server: Server, socket: string): Promise<void> {
  if (process.platform !== 'win32') {
    await makePrivateFolder(path.dirname(socket));
    // A killed process has left its socket behind.
    await rm(socket, { force: true });
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, resolve);
  });
}
