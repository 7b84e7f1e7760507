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
 * Leaves a redirect at the old address when something published gets a new one (T17), and clears the
 * way for what is published at an old address. What the public sees is the main row, so a draft's new
 * slug counts only once it is published.
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

/** Writes the redirects that take a row's old public addresses to its new ones, in each language. */
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

/** The document as the public reads it, with every language. */
export const findRow = (req: PayloadRequest, collection: CollectionSlug, id: string | number) =>
  req.payload.db.findOne({ collection, where: { id: { equals: id } }, req });

const keyFor = (id: string | number): string => `public-row-${id}`;
