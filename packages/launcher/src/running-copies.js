import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from './cannot-start.js';
import { isAlive, readIfExists, withLock } from './lock.js';
import { stateFolder } from './paths.js';
import { runStep } from './progress.js';

/** One file for each running copy, named by its process id, with the id of the build that it uses. */
const folder = path.join(stateFolder, 'running');

/** Records, until the process ends, that this copy uses a build. */
export function registerCopy(build) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, String(process.pid));
  writeFileSync(file, build);
  process.once('exit', () => rmSync(file, { force: true }));
}

/** Throws one sentence, which begins with `what`, when another copy uses what would be replaced. */
export function refuseBesideCopies(what) {
  const [pid] = otherCopies();
  if (pid === undefined) return;
  throw new CannotStart(
    `${what}, and a running copy (process ${pid}) uses the present ones; stop it before starting this one.`,
  );
}

/** The ids of the builds that the other running copies of this checkout use. */
export const buildsInUse = () =>
  otherCopies().flatMap((pid) => readIfExists(path.join(folder, String(pid))) ?? []);

function otherCopies() {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .map(Number)
    .filter((pid) => pid !== process.pid && isAlive(pid, path.join(folder, String(pid))));
}

/**
 * Runs `work` when no other process of this checkout builds. `work` is given a function that passes the lock to the
 * process that builds, which may outlive a launcher that is killed.
 */
export const withBuildLock = (work) =>
  withLock(path.join(stateFolder, 'build.lock'), work, (until, holder) =>
    runStep(`Waiting for the build of process ${holder}`, until),
  );
