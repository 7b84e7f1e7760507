import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload';
import { refuseManyHeld } from './refuse-many-held';
import { refuseOthers } from './refuse-others';

/** A collection whose documents are left alone while a colleague is writing in them. */
export const leftToHolder = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      ...(collection.hooks?.beforeOperation ?? []),
      whenAsked(refuseOthers),
      whenAsked(refuseManyHeld),
    ],
  },
});

/** What our own code does, a scheduled publication among it, waits for nobody. */
const whenAsked =
  (refuse: CollectionBeforeOperationHook): CollectionBeforeOperationHook =>
  (call) => {
    const { args, collection, overrideAccess, req } = call;
    const isOwn = overrideAccess || req.payloadAPI === 'local' || !req.user;
    return isOwn || collection.lockDocuments === false ? args : refuse(call);
  };
