import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { propertyOf } from '../../validation/unknown-values';

type Saved = Pick<Parameters<CollectionAfterChangeHook>[0], 'collection' | 'doc' | 'operation'>;

/**
 * Whether a save left the public document unchanged. A draft is stored as a version only, so the row is then older
 * than the saved document. Hooks are not told which was written, and `req.context` is shared with nested saves.
 */
export function isDraftSave(req: PayloadRequest, saved: Saved): Promise<boolean> {
  const known = asked.get(saved.doc) ?? askIsDraftSave(req, saved);
  asked.set(saved.doc, known);
  return known;
}

/** The answers, by saved document, for the other hooks of the save. */
const asked = new WeakMap<object, Promise<boolean>>();

async function askIsDraftSave(
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

/** NaN compares false, so a save of unknown time counts as public. */
const time = (date: unknown): number =>
  typeof date === 'string' || date instanceof Date ? new Date(date).getTime() : NaN;
