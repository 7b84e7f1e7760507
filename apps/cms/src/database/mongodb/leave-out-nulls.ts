import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { CollectionSlug } from 'payload';
import { propertyOf } from '../../validation/unknown-values';

/**
 * Stores no language of a unique field as null: Payload's unique indexes in MongoDB are sparse, so they ignore what is
 * left out but allow null in one document only.
 */
export function leaveOutNulls(adapter: MongooseAdapter): MongooseAdapter {
  const { create, updateOne } = adapter;
  const without = (collection: CollectionSlug, data: Record<string, unknown>) => {
    const kept = { ...data };
    for (const field of adapter.payload.collections[collection].config.flattenedFields ?? [])
      if ('unique' in field && field.unique && propertyOf(field, 'localized'))
        kept[field.name] = withoutNulls(kept[field.name]);
    return kept;
  };
  adapter.create = (args) =>
    create.call(adapter, { ...args, data: without(args.collection, args.data) });
  adapter.updateOne = (args) =>
    updateOne.call(adapter, { ...args, data: without(args.collection, args.data) });
  return adapter;
}

/** For an object of languages; any other value is returned unchanged. */
const withoutNulls = (languages: unknown): unknown =>
  typeof languages === 'object' && languages !== null && !Array.isArray(languages)
    ? Object.fromEntries(Object.entries(languages).filter(([, value]) => value !== null))
    : languages;
