import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from './cannot-start.js';
import { memory } from './places.js';

const folder = path.join(memory, 'running');
const own = path.join(folder, String(process.pid));

/** Tells other copies that this one runs from the present build, until the process ends. */
export function registerCopy() {
  mkdirSync(folder, { recursive: true });
  writeFileSync(own, '');
  process.once('exit', () => rmSync(own, { force: true }));
}

/** Stops with one sentence, which begins with `what`, when another copy runs from what would be replaced. */
export function refuseBesideCopies(what) {
  const [pid] = otherCopies();
  if (pid === undefined) return;
  throw new CannotStart(
    `${what}, and a running copy (process ${pid}) uses the present ones; stop it before starting this one.`,
  );
}

/** The process ids of the other copies that run from this checkout. */
function otherCopies() {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .map(Number)
    .filter((pid) => pid !== process.pid && isAlive(pid));
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    rmSync(path.join(folder, String(pid)), { force: true });
    return false;
  }
}
