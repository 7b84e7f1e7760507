import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { withLock } from '../../launcher/src/lock.js';

/**
 * Fills a folder unless it exists. One process fills it while others wait. The folder is renamed when it is complete, so a
 * killed process leaves none that counts as filled; the next one removes what it left, and earlier versions.
 *
 * @param {string} parent
 * @param {{ kind: string, version: string }} name the folder is called `<kind>-<version>`
 * @param {(folder: string) => void | Promise<void>} fill
 * @returns {Promise<string>} the folder
 */
export async function fillOnce(parent, { kind, version }, fill) {
  const folder = path.join(parent, `${kind}-${version}`);
  if (existsSync(folder)) return folder;
  await withLock(path.join(parent, `${kind}.lock`), async () => {
    if (existsSync(folder)) return;
    removeAll(parent, `making-${kind}-`);
    const unfinished = mkdtempSync(path.join(parent, `making-${kind}-`));
    await fill(unfinished);
    removeAll(parent, `${kind}-`);
    await rename(unfinished, folder);
  });
  return folder;
}

function removeAll(parent, prefix) {
  for (const name of readdirSync(parent).filter((each) => each.startsWith(prefix)))
    rmSync(path.join(parent, name), { recursive: true, force: true });
}
