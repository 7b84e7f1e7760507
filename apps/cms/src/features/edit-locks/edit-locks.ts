import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
} from 'payload';
import { isAutosave, keepAutosaves, noteAutosaves, refuseStaleForm } from './stale-save';
import { refuseBulkWhenLocked } from './bulk-refusal';
import { refuseWhenLocked } from './document-lock';

/**
 * A collection whose documents one person edits at a time. Payload releases its lock at every save, autosaves included,
 * and does not compare versions, so the last save would silently overwrite a colleague's.
 */
export const lockWhileEdited = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeValidate: [refuseStaleForm, ...(collection.hooks?.beforeValidate ?? [])],
    afterChange: [...(collection.hooks?.afterChange ?? []), lockAfterAutosave, noteAutosaves],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), forgetAutosaves],
  },
});

const lockAfterAutosave: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
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

/** Payload does not delete our KV rows with the document. */
const forgetAutosaves: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  keepAutosaves(req, { collection: collection.slug, id }, undefined);

/** A collection whose documents nobody changes while a colleague is writing in them. */
export const refuseChangesByOthers = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      ...(collection.hooks?.beforeOperation ?? []),
      onlyFromRequests(refuseWhenLocked),
      onlyFromRequests(refuseBulkWhenLocked),
    ],
  },
});

/** Our own code, such as a scheduled publication, does not wait for locks. */
const onlyFromRequests =
  (refuse: CollectionBeforeOperationHook): CollectionBeforeOperationHook =>
  (call) => {
    const { args, collection, overrideAccess, req } = call;
    const isOwn = overrideAccess || req.payloadAPI === 'local' || !req.user;
    return isOwn || collection.lockDocuments === false ? args : refuse(call);
  };
