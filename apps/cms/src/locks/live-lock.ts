import type { PayloadRequest } from 'payload';
import { property } from '../validation/property';

/** As long as Payload's own locks last. */
const LASTS_MS = 300_000;

/** Who holds a document in the admin at the moment, if anybody does. */
export async function liveLock(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: unknown },
): Promise<{ user: unknown } | undefined> {
  const { docs } = await req.payload.db.find({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { updatedAt: { greater_than: new Date(Date.now() - LASTS_MS).toISOString() } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  });
  const [lock] = docs;
  return lock && { user: property(property(lock, 'user'), 'value') };
}
