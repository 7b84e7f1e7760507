import type { CollectionSlug, PayloadRequest } from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { newestVersion } from './newest-version';

/**
 * Begins a new version when the person changes. Payload writes an autosave over the newest version where that was
 * autosaved too, whoever saved it: this one is then no longer marked as autosaved, so Payload leaves it as it is.
 */
export async function separateAutosaves(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: unknown,
): Promise<void> {
  const newest = await newestVersion(req, collection, id);
  if (!newest || propertyOf(newest, 'autosave') !== true) return;
  const by = propertyOf(propertyOf(newest.version, 'saved'), 'by');
  if (by === req.user?.id) return;
  const versionData = { ...newest, autosave: false };
  await req.payload.db.updateVersion({ collection, id: newest.id, versionData, req });
}
