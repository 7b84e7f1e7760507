import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload';
import { addressOf } from '../addresses/public-addresses';
import { materializeConflict } from '../../database/conflicts';
import { propertyOf } from '../../validation/unknown-values';
import { occupyAddress, writeRedirect } from './write-redirect';

const locales = ['sv', 'en'] as const;

/**
 * Creates a redirect from the old address when a published document gets a new one (T17), and deletes redirects from the
 * new one. Compares public rows, so the new slug of a draft counts once it is published.
 */
export const followRename: {
  before: CollectionBeforeChangeHook;
  after: CollectionAfterChangeHook;
} = {
  before: async ({ collection, data, operation, originalDoc, req }) => {
    if (operation === 'update' && originalDoc?.id && data._status === 'published') {
      req.context[keyFor(originalDoc.id)] = await findRow(req, collection.slug, originalDoc.id);
    }
    return data;
  },
  after: async ({ collection, doc, req }) => {
    if (doc._status !== 'published') return doc;
    const before = req.context[keyFor(doc.id)];
    const now = await findRow(req, collection.slug, doc.id);
    await recordMoves(req, collection.slug, before, now);
    return doc;
  },
};

/** Creates redirects from a row's old public addresses to its new ones, in each language. */
export const recordMoves = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  before: unknown,
  now: unknown,
): Promise<void> => {
  if (propertyOf(now, '_status') !== 'published') return;
  for (const locale of locales) {
    const to = addressOf(collection, now, locale);
    const wasPublic = propertyOf(before, '_status') === 'published';
    const from = wasPublic ? addressOf(collection, before, locale) : undefined;
    if (to && from !== to) await materializeConflict(req, 'addresses');
    if (to) await occupyAddress(req, to);
    if (from && to && from !== to) await writeRedirect(req, from, to);
  }
};

/** The main row of a document, which the public reads, with all languages. */
export const findRow = (req: PayloadRequest, collection: CollectionSlug, id: string | number) =>
  req.payload.db.findOne({ collection, where: { id: { equals: id } }, req });

const keyFor = (id: string | number): string => `public-row-${id}`;
