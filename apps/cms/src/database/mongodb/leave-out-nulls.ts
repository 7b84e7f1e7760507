import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { CollectionSlug } from 'payload';
import { propertyOf } from '../../validation/unknown-values';

/**
 * The unique indexes that Payload makes in MongoDB pass over what is left out, but take null for a value, which only one
 * document may have. So no language of a unique field is stored as null, whoever saves it.
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

/** Of a text in all its languages; anything else as it is. */
const withoutNulls = (languages: unknown): unknown =>
  typeof languages === 'object' && languages !== null && !Array.isArray(languages)
    ? Object.fromEntries(Object.entries(languages).filter(([, value]) => value !== null))
    : languages;
