import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload';
import { isDraftSave } from '../change-feed/is-draft-save';
import { findRow } from '../redirects/follow-rename';
import { listKey } from '@regionwebb/content/list-key';
import { locales } from '@regionwebb/content/locales';
import { addressOf } from '../addresses/public-addresses';
import { propertyOf } from '../../validation/unknown-values';

/**
 * Updates an article's entries in the transaction of its save. They are made from the row, since the saved document may
 * be a draft or have one language only.
 */
export const updateNewsIndex: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  if (await isDraftSave(req, { collection, doc, operation })) return doc;
  await syncEntries(req, doc.id, entriesOf(await findRow(req, collection.slug, doc.id)));
  return doc;
};

/** Before the deletion, which removes the relation to the article. */
export const removeFromNewsIndex: CollectionBeforeDeleteHook = ({ id, req }) =>
  syncEntries(req, String(id), []);

export interface Entry {
  list: string;
  publishedAt: string;
  createdAt: string;
}

const subjects = ['topics', 'offices', 'partnerships'] as const;

/**
 * The entries of an article, from its row with all languages: for each language it has an address in, one for the
 * whole list and one for each topic, office and partnership. None for an article the public may not read.
 */
export function entriesOf(row: unknown): Entry[] {
  const createdAt = dateOf(row, 'createdAt');
  const publishedAt = dateOf(row, 'publishedAt') ?? createdAt;
  const isPublic = propertyOf(row, '_status') === 'published' && !propertyOf(row, 'deletedAt');
  if (!isPublic || !createdAt || !publishedAt) return [];
  const ids = subjects.flatMap((name) => idsOf(propertyOf(row, name)));
  return locales
    .filter((locale) => addressOf('news', row, locale) !== undefined)
    .flatMap((locale) => [listKey(locale), ...ids.map((id) => listKey(locale, id))])
    .map((list) => ({ list, publishedAt, createdAt }));
}

const idsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? [...new Set(value.map((each) => String(propertyOf(each, 'id') ?? each)))]
    : [];

function dateOf(row: unknown, name: string): string | undefined {
  const value = propertyOf(row, name);
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined;
  return new Date(value).toISOString();
}

type Writer = Pick<PayloadRequest, 'payload' | 'transactionID'>;

/** Creates and deletes entries until the article has exactly these; unchanged entries are not written. */
export async function syncEntries(req: Writer, article: string, wanted: Entry[]): Promise<void> {
  const { db } = req.payload;
  const { docs } = await db.find<Entry & { id: string }>({
    collection: 'listings',
    where: { article: { equals: article } },
    pagination: false,
    limit: 0,
    req,
  });
  const isIn = (entry: Entry, entries: Entry[]) => entries.some((each) => isSame(each, entry));
  const obsolete = docs.filter((entry) => !isIn(entry, wanted)).map(({ id }) => id);
  if (obsolete.length > 0)
    await db.deleteMany({ collection: 'listings', where: { id: { in: obsolete } }, req });
  for (const entry of wanted.filter((each) => !isIn(each, docs)))
    await db.create({
      collection: 'listings',
      data: { ...entry, article },
      req,
      returning: false,
    });
}

const isSame = (one: Entry, other: Entry) =>
  one.list === other.list &&
  one.publishedAt === other.publishedAt &&
  one.createdAt === other.createdAt;
