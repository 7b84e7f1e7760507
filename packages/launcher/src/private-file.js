import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { CannotStart } from './cannot-start.js';

/**
 * The object in a JSON file, or undefined where there is no file. Throws `CannotStart` when it cannot be read; `remedy`
 * is the end of its message: what to do.
 */
export function readPrivately(file, remedy) {
  if (!existsSync(file)) return undefined;
  try {
    const content = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof content === 'object' && content !== null) return content;
  } catch {
    // Reported below.
  }
  throw new CannotStart(`${file} cannot be read as JSON; ${remedy}.`);
}

/**
 * Writes JSON that only its owner may read. When this returns the whole file is on disk; a power cut before that leaves
 * the previous one.
 */
export function writePrivately(file, content) {
  const temporary = `${file}.${process.pid}.tmp`;
  const handle = openSync(temporary, 'w', 0o600);
  try {
    writeFileSync(handle, `${JSON.stringify(content, null, 2)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
  syncFolder(path.dirname(file));
}

/** The name of a new file is on disk when its folder is. Windows cannot open folders. */
function syncFolder(folder) {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
