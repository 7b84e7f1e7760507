import type { Payload, Where } from 'payload';
import { z } from 'zod';

const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_DAYS = 7;
const newest = z.array(z.object({ position: z.number() }));

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
