import type { PayloadRequest } from 'payload';
import { property } from '../../validation/property';

/** As long as Payload's own locks last. */
const LASTS_MS = 300_000;

interface Lock {
  user: unknown;
  document: unknown;
}

/** Who holds a document in the admin at the moment, if anybody does. */
export const liveLock = async (
  req: PayloadRequest,
  held: { collection: string; id: unknown },
): Promise<Lock | undefined> => (await liveLocks(req, held))[0];

/** What is held in a collection at the moment, the latest first; of one document where an id is given. */
export async function liveLocks(
  req: PayloadRequest,
  { collection, id }: { collection: string; id?: unknown },
): Promise<Lock[]> {
  const { docs } = await req.payload.db.find({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        ...(id === undefined ? [] : [{ 'document.value': { equals: id } }]),
        { updatedAt: { greater_than: new Date(Date.now() - LASTS_MS).toISOString() } },
      ],
    },
    sort: '-updatedAt',
    limit: 0,
    pagination: false,
    req,
  });
  return docs.map((lock) => ({
    user: property(property(lock, 'user'), 'value'),
    document: property(property(lock, 'document'), 'value'),
  }));
}
