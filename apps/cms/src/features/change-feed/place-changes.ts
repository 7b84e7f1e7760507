import { type Payload, ValidationError, type Where } from 'payload';
import { z } from 'zod';
import { isConflict } from '../../database/conflicts';

const LARGEST_BATCH = 500;
const unplaced = z.array(z.object({ id: z.string() }));
const newest = z.array(z.object({ position: z.number() }));

let turn: Promise<void> = Promise.resolve();

/**
 * Gives each committed change that has none its position in the feed, one after the last. Changes may become
 * visible in another order than they were written in; positions are in the order they were seen, so whoever has
 * read up to one has missed nothing before it. The unique index decides between processes.
 */
export function placeChanges(payload: Payload): Promise<void> {
  const placed = turn.then(() => placeAll(payload));
  turn = placed.catch(() => undefined);
  return placed;
}

async function placeAll(payload: Payload): Promise<void> {
  const waiting = await findUnplaced(payload);
  if (waiting.length === 0) return;
  let last = await lastPosition(payload);
  for (const { id } of waiting) {
    last += 1;
    // Another process is at it: what it leaves is placed next time.
    if (!(await place(payload, id, last))) return;
  }
  await pruneDaily(payload);
}

/**
 * Whether the change took the position. Each is a write of its own, outside any transaction, so that a process that is
 * killed here leaves nothing for the others to wait for, and since each goes to the next free one there is no gap.
 */
async function place({ db }: Payload, id: string, position: number): Promise<boolean> {
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

async function findUnplaced({ db }: Payload) {
  const { docs } = await db.find({
    collection: 'changes',
    where: { position: { exists: false } },
    sort: 'at',
    limit: LARGEST_BATCH,
    pagination: false,
  });
  return unplaced.parse(docs);
}

const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_DAYS = 7;

let prunedAt = 0;

/** Prunes at most once a day in each process. */
export async function pruneDaily(payload: Payload, now = new Date()): Promise<void> {
  if (now.getTime() - prunedAt < DAY_MS) return;
  prunedAt = now.getTime();
  await prune(payload, now);
}

/** Removes old changes, but never the newest: positions go on from it. A cursor older than that is then unknown. */
export async function prune(payload: Payload, now = new Date()): Promise<void> {
  const oldest = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
  const { docs } = await payload.db.find({
    collection: 'changes',
    where: { position: { exists: true } },
    sort: '-position',
    limit: 1,
    pagination: false,
  });
  const [last] = newest.parse(docs);
  if (!last) return;
  const old: Where = {
    and: [{ at: { less_than: oldest } }, { position: { less_than: last.position } }],
  };
  await payload.db.deleteMany({ collection: 'changes', where: old });
}
