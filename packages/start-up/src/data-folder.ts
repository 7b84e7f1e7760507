import { access, chmod, constants, mkdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { CannotStart } from './cannot-start';
import { makePrivate } from './make-private';

const STICKY = 0o1000;

/**
 * Makes DATA_DIR where it is missing, sees that it can be written to, and closes it to other users of the machine
 * (0700), with those of its files and folders that are named (0600 and 0700).
 * Throws `CannotStart` when it cannot be written to.
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

/** Not a folder that others use too, such as /tmp, which nobody could enter after this. */
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
