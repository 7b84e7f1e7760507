import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload';
import { commits } from '../../database/commits';
import { tagsFor } from '@regionwebb/content/tags';
import { isDraftSave } from './is-draft-save';

/** Writes the changed tags to the outbox, within the transaction of `req` if there is one. */
export async function announce(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  tags: string[],
): Promise<void> {
  await req.payload.db.create({
    collection: 'changes',
    data: { tags, at: new Date().toISOString() },
    req,
    returning: false,
  });
  if (!req.transactionID) commits.emit('commit');
}

/** A collection whose public changes are announced to every web process. */
export const announceChanges = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), afterChange],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), afterDelete],
  },
});

/** The same for a global, which has no drafts: saved is live. */
export const announceGlobalChanges = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterChange: [...(global.hooks?.afterChange ?? []), afterGlobalChange],
  },
});

const afterChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (!(await isDraftSave(req, { collection, doc, operation })))
    await announce(req, tagsFor(collection.slug));
  return doc;
};

const afterDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await announce(req, tagsFor(collection.slug));
  return doc;
};

const afterGlobalChange: GlobalAfterChangeHook = async ({ global, doc, req }) => {
  await announce(req, tagsFor(global.slug));
  return doc;
};
