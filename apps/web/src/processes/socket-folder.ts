import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, rmdirSync, rmSync } from 'node:fs';
import { lstat, mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface SocketFolder {
  /** Where a process of that name listens, for each of its starts. */
  socketOf: (name: string) => string;
  remove: () => void;
}

const PREFIX = 'regionwebb-sockets-';
/** The path of a socket has at most 103 bytes (sys/un.h), of which the folder and the names in it take some. */
const LONGEST_BASE = 103 - PREFIX.length - '0123456789ab//renderer-99-next'.length;

/**
 * Names a folder for sockets: in the system's temporary folder where that is writable and has a short path, else in
 * `lastResort`; on Windows they are names of pipes instead. Each process creates the folder before it listens, so that
 * a front starts even on a full disk.
 */
export function nameSocketFolder(lastResort: string): SocketFolder {
  if (process.platform === 'win32') {
    const socketOf = (name: string) => `\\\\.\\pipe\\regionwebb-${process.pid}-${name}`;
    return { socketOf, remove: () => undefined };
  }
  const base = [tmpdir(), '/tmp'].find(isUsable) ?? lastResort;
  void removeUnusedIn(base).catch(() => undefined);
  const folder = path.join(base, `${PREFIX}${randomBytes(6).toString('hex')}`);
  return {
    socketOf: (name) => path.join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function isUsable(base: string): boolean {
  try {
    accessSync(base, constants.W_OK | constants.X_OK);
    return Buffer.byteLength(base) <= LONGEST_BASE;
  } catch {
    return false;
  }
}

/** Creates a folder that only this user can enter (0700). Throws where another user has created it. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = await lstat(folder);
  if (uid !== process.getuid?.() || (mode & 0o77) !== 0)
    throw new Error(`The folder ${folder} is open to others.`);
}

/** Removes the socket of a process that ends, and the folder with the last one. */
export function removeSockets(socket: string): void {
  try {
    for (const each of [socket, nextSocketOf(socket)]) rmSync(each, { force: true });
    rmdirSync(path.dirname(socket));
  } catch {
    // Others are there, or it is the name of a pipe.
  }
}

/** Where Next listens within a renderer; in development the front passes its client's requests on to it. */
export const nextSocketOf = (socket: string) => `${socket}-next`;

/** Removes a folder of sockets, unless a process answers at one of them; returns whether it is gone. */
export async function removeUnused(folder: string): Promise<boolean> {
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const socket = path.join(folder, entry.name);
      if (entry.isSocket() && (await isRefused(socket))) await rm(socket, { force: true });
    }
    await rmdir(folder);
    return true;
  } catch {
    return !existsSync(folder);
  }
}

/** Removes the folders of sites whose processes were all killed. */
async function removeUnusedIn(base: string): Promise<void> {
  for (const name of await readdir(base))
    if (name.startsWith(PREFIX)) await removeUnused(path.join(base, name));
}

const isRefused = (socket: string): Promise<boolean> =>
  new Promise((resolve) => {
    const connection = connect(socket, () => {
      connection.destroy();
      resolve(false);
    });
    connection.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'ECONNREFUSED'));
  });
