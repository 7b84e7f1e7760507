import type { Payload, Where } from 'payload';
import { z } from 'zod';

const KEPT_DAYS = 7;
const newest = z.array(z.object({ position: z.number() }));

/** Removes old changes, but never the newest: positions go on from it. A cursor older than that is then unknown. */
export async function prune(payload: Payload, now = new Date()): Promise<void> {
  const oldest = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000).toISOString();
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
