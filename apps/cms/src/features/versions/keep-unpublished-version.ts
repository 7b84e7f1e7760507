import type { CollectionSlug, PayloadRequest } from 'payload';
import { newestVersion } from './newest-version';

/**
 * Keeps the newest version as it is when all languages are unpublished (R1, K11). Payload turns that version into the
 * unpublished draft, and so changes the record of what was published: it is given a copy to do that with.
 */
export async function keepUnpublishedVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: unknown,
): Promise<void> {
  const newest = await newestVersion(req, collection, id);
  if (!newest) return;
  const at = new Date(Math.max(Date.now(), new Date(newest.updatedAt).getTime() + 1)).toISOString();
  await req.payload.db.createVersion({
    collectionSlug: collection,
    parent: newest.parent,
    versionData: newest.version,
    autosave: false,
    createdAt: at,
    updatedAt: at,
    returning: false,
    req,
  });
}
