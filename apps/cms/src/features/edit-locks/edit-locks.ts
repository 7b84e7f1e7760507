import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
} from 'payload';
import { isAutosave, writeAutosaves, recordAutosaves, refuseStaleForm } from './stale-save';
import { refuseBulkWhenLocked } from './bulk-refusal';
import { refuseWhenLocked } from './document-lock';

/**
 * A collection whose documents one user edits at a time. Payload releases its lock at every save, autosaves included, and
 * does not compare versions, so the last save would silently overwrite a colleague's.
 */
export const lockWhileEdited = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeValidate: [refuseStaleForm, ...(collection.hooks?.beforeValidate ?? [])],
    afterChange: [...(collection.hooks?.afterChange ?? []), lockAfterAutosave, recordAutosaves],
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
  writeAutosaves(req, { collection: collection.slug, id }, undefined);

/** A collection whose documents cannot be changed while a colleague is editing them. */
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

/** Server code, such as a scheduled publication, ignores locks. */
const onlyFromRequests =
  (refuse: CollectionBeforeOperationHook): CollectionBeforeOperationHook =>
  (call) => {
    const { args, collection, overrideAccess, req } = call;
    const isServerCode = overrideAccess || req.payloadAPI === 'local' || !req.user;
    return isServerCode || collection.lockDocuments === false ? args : refuse(call);
  };
