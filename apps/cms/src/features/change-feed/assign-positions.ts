import pLimit from 'p-limit';
import { type Payload, ValidationError, type Where } from 'payload';
import { z } from 'zod';
import { isConflict } from '../../database/conflicts';

const LARGEST_BATCH = 500;
const withoutPosition = z.array(z.object({ id: z.string() }));
const newest = z.array(z.object({ position: z.number() }));

/** Two batches at once in one process would compete for the same positions. */
const oneAtATime = pLimit(1);
const pruneDaily = atMostDaily(prune);

/**
 * Gives each committed change without a position the next one in the feed. Called by readers, although a GET then writes,
 * since only they see what other processes have committed. Positions follow the order in which changes became visible, so
 * that a cursor misses nothing before it. A unique index decides between processes.
 */
export const assignPositions = (payload: Payload): Promise<void> =>
  oneAtATime(() => assignAll(payload));

async function assignAll(payload: Payload): Promise<void> {
  const waiting = await findWithoutPosition(payload);
  if (waiting.length === 0) return;
  let last = await lastPosition(payload);
  for (const { id } of waiting) {
    last += 1;
    // Another process took the position; the rest is done next time.
    if (!(await assign(payload, id, last))) return;
  }
  await pruneDaily(payload);
}

/**
 * Whether the change got the position. Written outside transactions, so that a process killed here blocks no other, and a
 * failed write leaves no gap.
 */
async function assign({ db }: Payload, id: string, position: number): Promise<boolean> {
  try {
    const placed: unknown = await db.updateOne({
      collection: 'changes',
      where: { and: [{ id: { equals: id } }, { position: { exists: false } }] },
      data: { position },
    });
    return placed !== null;
  } catch (error) {
    if (error instanceof ValidationError || isConflict(error)) return false;
    throw error;
  }
}

async function lastPosition({ db }: Payload): Promise<number> {
  const { docs } = await db.find({
    collection: 'changes',
    where: { position: { exists: true } },
    sort: '-position',
    limit: 1,
    pagination: false,
  });
  return newest.parse(docs)[0]?.position ?? 0;
}

async function findWithoutPosition({ db }: Payload) {
  const { docs } = await db.find({
    collection: 'changes',
    where: { position: { exists: false } },
    sort: 'at',
    limit: LARGEST_BATCH,
    pagination: false,
  });
  return withoutPosition.parse(docs);
}

const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_DAYS = 7;

/** The same work, at most once a day in each process. */
function atMostDaily(work: (payload: Payload) => Promise<void>) {
  let doneAt = 0;
  return async (payload: Payload): Promise<void> => {
    if (Date.now() - doneAt < DAY_MS) return;
    doneAt = Date.now();
    await work(payload);
  };
}

/** Removes old changes but never the newest, which the next position follows. Older cursors are then unknown. */
export async function prune(payload: Payload, now = new Date()): Promise<void> {
  const oldest = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
  const last = await lastPosition(payload);
  const old: Where = {
    and: [{ at: { less_than: oldest } }, { position: { less_than: last } }],
  };
  await payload.db.deleteMany({ collection: 'changes', where: old });
}
