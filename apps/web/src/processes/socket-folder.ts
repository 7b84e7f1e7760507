import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface SocketFolder {
  /** Where a process of that name answers, each time that it is started. */
  socketOf: (name: string) => string;
  remove: () => void;
}

/** A folder that nobody else can enter (0700), for sockets; on Windows their names are those of pipes instead. */
export function makeSocketFolder(): SocketFolder {
  if (process.platform === 'win32') {
    const socketOf = (name: string) => `\\\\.\\pipe\\regionwebb-${process.pid}-${name}`;
    return { socketOf, remove: () => undefined };
  }
  // Short, since the path of a socket has at most 104 bytes (sys/un.h); DATA_DIR may be longer.
  const folder = mkdtempSync(path.join(tmpdir(), 'regionwebb-'));
  return {
    socketOf: (name) => path.join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
