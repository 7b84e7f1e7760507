import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.js';
import { stateFolder } from './paths.js';
import { runStep } from './progress.js';

/** One file for each running copy, named after its process, with the id of the build that it uses. */
const folder = path.join(stateFolder, 'running');
const lock = path.join(stateFolder, 'build.lock');

/** Lets other copies know, until the process ends, that this one uses a build. */
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
  otherCopies().flatMap((pid) => readIfThere(path.join(folder, String(pid))) ?? []);

function otherCopies() {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .map(Number)
    .filter((pid) => pid !== process.pid && isAlive(pid, path.join(folder, String(pid))));
}

/**
 * Runs `work` when no other process of this checkout builds; waits for one that does. `work` is given a function that
 * hands the lock to the process that builds, which may outlive a launcher that is killed.
 */
export async function withBuildLock(work) {
  mkdirSync(stateFolder, { recursive: true });
  // The first attempt removes the lock of a process that has ended.
  if (!takeLock() && !takeLock()) {
    await runStep(`Waiting for the build of process ${lockHolder()}`, async () => {
      while (!takeLock()) await sleep(200);
    });
  }
  try {
    return await work((pid) => writeFileSync(lock, String(pid)));
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock() {
  // A link is made with its content in place, or not at all.
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const holder = lockHolder();
    if (holder !== undefined) isAlive(holder, lock);
    return false;
  } finally {
    rmSync(own);
  }
}

function lockHolder() {
  const pid = readIfThere(lock);
  return pid === undefined ? undefined : Number(pid);
}

/** Another process may remove its file at any time. */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Removes the file of a process that has ended. */
function isAlive(pid, file) {
  try {
    return process.kill(pid, 0);
  } catch {
    rmSync(file, { force: true });
    return false;
  }
}
