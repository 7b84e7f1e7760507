import { tagsFor } from '@regionwebb/content/tags';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
} from 'payload';
import { announce } from './announce';
import { isDraftSave } from './is-draft-save';

/** A collection that tells every web process when what the public sees of it has changed. */
export const announced = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), afterChange],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), afterDelete],
  },
});

/** The same for a global, which has no drafts: saved is live. */
export const announcedGlobal = (global: GlobalConfig): GlobalConfig => ({
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
