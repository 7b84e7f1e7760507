import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { propertyOf } from '../../validation/unknown-values';

type Saved = Pick<Parameters<CollectionAfterChangeHook>[0], 'collection' | 'doc' | 'operation'>;

/**
 * Whether a save left alone what the public sees. A draft is stored as a version only, so the row is then older
 * than the document that was saved. A hook is not told which of the two was written, and the arguments of the
 * operation cannot be kept for it in `req.context`, which nested saves share.
 */
export async function isDraftSave(
  req: PayloadRequest,
  { collection, doc, operation }: Saved,
): Promise<boolean> {
  const hasDrafts = Boolean(collection.versions && collection.versions.drafts);
  if (!hasDrafts || doc._status === 'published') return false;
  if (operation === 'create') return true;
  const row: unknown = await req.payload.db.findOne({
    collection: collection.slug,
    where: { id: { equals: doc.id } },
    select: { updatedAt: true },
    req,
  });
  return time(propertyOf(row, 'updatedAt')) < time(doc.updatedAt);
}

/** NaN where it is unknown, which is less than nothing: then the save counts as public. */
const time = (date: unknown): number =>
  typeof date === 'string' || date instanceof Date ? new Date(date).getTime() : NaN;
