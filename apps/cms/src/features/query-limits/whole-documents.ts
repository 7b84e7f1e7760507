import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload';
import { propertyOf } from '../../validation/unknown-values';

/**
 * A collection whose hooks are given the whole document at each save and deletion: with `select`, Payload gives them only the
 * fields that the answer is to have, and the audit log and the change feed would miss what was done.
 */
export const saveWholeDocuments = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), dropSelection],
  },
});

const WRITING = new Set<unknown>(['create', 'update', 'delete', 'restoreVersion']);

const dropSelection: CollectionBeforeOperationHook = (call) =>
  WRITING.has(propertyOf(call, 'operation')) && 'select' in call.args
    ? { ...call.args, select: undefined }
    : call.args;
