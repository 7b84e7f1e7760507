import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
} from 'payload';
import { isAutosave, keepOwnSteps, noteOwnSteps, refuseStaleForm } from './stale-save';
import { refuseManyHeld } from './bulk-refusal';
import { refuseOthers } from './document-lock';

/**
 * A collection whose documents only one person writes in at a time. Payload gives a document up at every save, hence
 * at every autosave, and asks nobody who saves whether the document has changed since they opened it: the one who
 * typed last would wipe out what a colleague wrote, without a word to either.
 */
export const heldWhileEdited = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeValidate: [refuseStaleForm, ...(collection.hooks?.beforeValidate ?? [])],
    afterChange: [...(collection.hooks?.afterChange ?? []), holdAfterAutosave, noteOwnSteps],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), forgetOwnSteps],
  },
});

const holdAfterAutosave: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (!isAutosave(req.query) || !req.user) return doc;
  await req.payload.db.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: collection.slug, value: doc.id },
      user: { relationTo: 'users', value: req.user.id },
    },
    returning: false,
    req,
  });
  return doc;
};

/** Nobody else would: what lies among Payload's own keys goes with no document. */
const forgetOwnSteps: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  keepOwnSteps(req, { collection: collection.slug, id }, undefined);

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
