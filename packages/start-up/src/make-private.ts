import { chmod, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

const OTHERS = 0o077;

/**
 * Closes a file (0600), or a folder (0700) with all that is in it, to other users. Nothing happens where there is
 * none. A folder that is closed already is not walked through again: it is closed last, when all in it is.
 */
export async function makePrivate(place: string): Promise<void> {
  const found = await stat(place).catch(() => undefined);
  if (!found || (found.mode & OTHERS) === 0) return;
  if (!found.isDirectory()) return chmod(place, 0o600);
  for (const entry of await readdir(place, { withFileTypes: true })) {
    const inside = path.join(place, entry.name);
    // A link may lead out of the folder.
    if (!entry.isSymbolicLink()) await makePrivate(inside);
  }
  await chmod(place, 0o700);
}
