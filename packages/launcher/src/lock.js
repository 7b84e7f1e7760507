import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 200;

/**
 * Runs `work` while no other process holds the lock. The lock of a process that has ended, killed or not, is free.
 *
 * @template Result
 * @param {string} file the lock: holds the id of its process
 * @param {(pass: (pid: number) => void) => Promise<Result>} work is given a function that passes the lock to another
 *   process, which may outlive this one
 * @param {(until: () => Promise<void>, holder: number | undefined) => Promise<void>} [wait] called when another process
 *   holds the lock; `until` resolves when this one does
 * @returns {Promise<Result>}
 */
export async function withLock(file, work, wait = (until) => until()) {
  mkdirSync(path.dirname(file), { recursive: true });
  // The first attempt removes the lock of a process that has ended.
  if (!takeLock(file) && !takeLock(file)) {
    await wait(async () => {
      while (!takeLock(file)) await sleep(POLL_MS);
    }, readHolder(file));
  }
  try {
    return await work((pid) => writeFileSync(file, String(pid)));
  } finally {
    rmSync(file, { force: true });
  }
}

function takeLock(file) {
  // A link is made with its content in place, or not at all.
  const unlinked = `${file}.${process.pid}`;
  writeFileSync(unlinked, String(process.pid));
  try {
    linkSync(unlinked, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const holder = readHolder(file);
    if (holder !== undefined) isAlive(holder, file);
    return false;
  } finally {
    rmSync(unlinked);
  }
}

function readHolder(file) {
  const pid = readIfExists(file);
  return pid === undefined ? undefined : Number(pid);
}

/** Another process may remove its file at any time. */
export function readIfExists(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether a process runs; if not, removes the file that it left. */
export function isAlive(pid, file) {
  try {
    return process.kill(pid, 0);
  } catch {
    rmSync(file, { force: true });
    return false;
  }
}
