import { access, chmod, constants, mkdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { CannotStart } from './cannot-start';
import { makePrivate } from './make-private';

const STICKY = 0o1000;

/**
 * Creates DATA_DIR if it is missing, checks that it is writable, and closes it (0700) and the named files (0600) and
 * folders (0700) in it to other users of the machine. Throws `CannotStart` when it cannot be written to.
 */
export async function openDataFolder(app: string, folder: string, names: string[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    if (await isOwn(folder)) await chmod(folder, 0o700);
    for (const name of names) await makePrivate(path.resolve(folder, name));
  } catch (error) {
    throw new CannotStart(
      `${app} cannot start: DATA_DIR is ${folder}, which cannot be written to (${codeOf(error)}); set it to a folder that can.`,
    );
  }
}

/** Whether no other user needs the folder, as they do /tmp. */
async function isOwn(folder: string): Promise<boolean> {
  const shared = [homedir(), path.parse(folder).root];
  const { mode, uid } = await stat(folder);
  const isMine = process.getuid === undefined || uid === process.getuid();
  return isMine && (mode & STICKY) === 0 && !shared.includes(path.resolve(folder));
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : String(error);
