import type { CollectionSlug, FlattenedField, Payload, Where } from 'payload';
import { locales } from '@regionwebb/content/locales';
import { propertyOf } from '../../validation/unknown-values';
import { asksForNameFirst } from '../../features/new-document/ask-for-name';

const AT_ONCE = 100;
const A_DAY_MS = 86_400_000;

/**
 * Earlier releases stored an empty document whenever the form of a new one was opened. Those that are still empty are
 * deleted; the others get the name in their newest version, which relationship fields show. Documents of the last day may
 * be open in a form and are left to a later start.
 */
export async function settleNamelessDrafts(payload: Payload): Promise<void> {
  for (const collection of payload.config.collections.filter(asksForNameFirst)) {
    const name = collection.admin.useAsTitle ?? 'id';
    const { docs } = await payload.db.find({
      collection: collection.slug,
      where: {
        and: [
          ...locales.map((locale): Where => ({ [`${name}.${locale}`]: { exists: false } })),
          { _status: { equals: 'draft' } },
          { updatedAt: { less_than: new Date(Date.now() - A_DAY_MS).toISOString() } },
        ],
      },
      sort: 'createdAt',
      limit: AT_ONCE,
      pagination: false,
    });
    for (const row of docs) await settle(payload, collection.slug, row);
  }
}

async function settle(payload: Payload, collection: CollectionSlug, row: object): Promise<void> {
  const { admin, flattenedFields } = payload.collections[collection].config;
  const name = admin.useAsTitle ?? 'id';
  const id = String(propertyOf(row, 'id'));
  const { docs } = await payload.db.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 0,
    pagination: false,
  });
  const versions: unknown[] = docs.map(({ version }) => version);
  if ([row, ...versions].every((each) => holdsNothing(flattenedFields, each))) {
    await payload.db.deleteVersions({ collection, where: { parent: { equals: id } } });
    await payload.db.deleteOne({ collection, where: { id: { equals: id } } });
  } else if (!isEmpty(propertyOf(versions[0], name))) {
    const data = { ...row, [name]: propertyOf(versions[0], name) };
    await payload.db.updateOne({ collection, id, data, returning: false });
  }
}

/** Whether a document has only default values. */
const holdsNothing = (fields: readonly FlattenedField[], row: unknown): boolean =>
  fields
    .filter(({ name }) => !PAYLOAD_FIELDS.includes(name))
    .every((field) => {
      const value = propertyOf(row, field.name);
      if (field.type === 'group') return holdsNothing(field.flattenedFields, value);
      return isEmpty(value) || value === propertyOf(field, 'defaultValue');
    });

const PAYLOAD_FIELDS = [
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'draftBy',
  'saved',
  'review',
  'ownerFunction',
  'ownerPerson',
];

const isEmpty = (value: unknown): boolean => {
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === '' || value === false;
};
