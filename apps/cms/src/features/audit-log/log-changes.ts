import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
} from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { isPublishingAll } from '../publishing/published-languages';
import { causeOfSave } from '../versions/record-saves';
import type { AuditEvent } from './events';
import { writeEvent } from './write-event';

/** A collection whose publications and deletions are in the audit log. */
export const logChanges = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), logPublication],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), logDeletion],
  },
});

/** A global, whose saves are in the audit log: a saved global is live. */
export const logGlobalChanges = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterChange: [...(global.hooks?.afterChange ?? []), logSettings],
  },
});

const logPublication: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const cause = causeOfSave(req, collection.slug, doc.id);
  const event = cause && eventOf(cause, doc._status === 'published');
  if (event)
    await writeEvent(req, event, {
      collection: collection.slug,
      document: doc.id,
      title: propertyOf(doc, collection.admin.useAsTitle ?? 'id'),
      detail: event === 'published' ? languages(isPublishingAll(req), req.locale) : undefined,
    });
  return doc;
};

const languages = (isAll: boolean, locale: unknown): string => {
  if (isAll) return 'svenska och engelska';
  return locale === 'en' ? 'engelska' : 'svenska';
};

function eventOf(cause: string, isPublished: boolean): AuditEvent | undefined {
  if (cause === 'trashed' || cause === 'untrashed' || cause === 'unpublished') return cause;
  if (cause === 'job') return isPublished ? 'published' : 'unpublished';
  return (cause === 'published' || cause === 'restored') && isPublished ? 'published' : undefined;
}

const logDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await writeEvent(req, 'deleted', {
    collection: collection.slug,
    document: id,
    title: propertyOf(doc, collection.admin.useAsTitle ?? 'id'),
  });
  return doc;
};

const logSettings: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const title = propertyOf(global.label, 'sv') ?? global.slug;
  await writeEvent(req, 'settings-changed', { collection: global.slug, title });
  return doc;
};
