import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { commits } from '../../database/commits';
import { readChanges, type Batch } from './read-changes';

/** How often the database is polled for commits of other processes. */
const POLL_MS = 250;

interface Waiting {
  /** Milliseconds. */
  wait: number;
  /** Aborted when the client disconnects. */
  signal?: AbortSignal;
}

/** The changes after a cursor, waiting for one if there are none; without a cursor, the present one. */
export async function followChanges(
  payload: Payload,
  after: string | undefined,
  { wait, signal }: Waiting,
): Promise<Batch> {
  const until = Date.now() + wait;
  const isOver = () => Date.now() >= until || signal?.aborted === true;
  for (;;) {
    // Subscribed before reading, so that a commit in between is not missed.
    const stop = new AbortController();
    const commit = nextCommit(until, signal ? AbortSignal.any([signal, stop.signal]) : stop.signal);
    const batch = await readChanges(payload, after);
    if (after === undefined || batch.reset || batch.changes.length > 0 || isOver()) {
      stop.abort();
      return batch;
    }
    await commit;
    stop.abort();
  }
}

/** Resolves at the next commit in this process, after the poll interval, or when aborted. */
async function nextCommit(until: number, signal: AbortSignal): Promise<void> {
  const pause = Math.max(0, Math.min(POLL_MS, until - Date.now()));
  await Promise.race([
    once(commits, 'commit', { signal }),
    sleep(pause, undefined, { signal }),
  ]).catch(() => undefined);
}
