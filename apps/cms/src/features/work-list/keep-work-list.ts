import { isLocale, type Locale } from '@regionwebb/content/locales';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { isDraftSave } from '../change-feed/is-draft-save';
import { findRow } from '../redirects/follow-rename';
import { newestVersion } from '../versions/newest-version';
import { causeOfSave } from '../versions/record-saves';
import { itemsOf, sharedIn, shortTitle, type WorkItem, workItem, writtenIn } from './work-items';

/**
 * A collection whose documents are in the work list, in each language, from the save that writes them. Its hooks must be
 * the last: some save drafts of their own.
 */
export const keepWorkList = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), afterChange],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), afterDelete],
  },
});

const afterChange: CollectionAfterChangeHook = async (change) => {
  const { collection, doc, req } = change;
  const items = await storedItems(req, collection.slug, doc.id);
  const changed = await autosavedItem(change, items);
  if (changed) await writeItem(req, changed.before, changed.after);
  else await syncWorkItems(req, collection.slug, doc.id, items);
  return doc;
};

const afterDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'work-items',
    where: of(collection.slug, id),
    req,
  });
  return doc;
};

const of = (collection: string, document: unknown): Where => ({
  and: [{ about: { equals: collection } }, { document: { equals: String(document) } }],
});

type Writer = Pick<PayloadRequest, 'payload' | 'transactionID' | 'locale'>;

async function storedItems(req: Writer, collection: CollectionSlug, id: unknown) {
  const { docs } = await req.payload.db.find({
    collection: 'work-items',
    where: of(collection, id),
    limit: 2,
    pagination: false,
    req,
  });
  return docs.map((row) => workItem.parse(row));
}

interface Changed {
  before: WorkItem;
  after: WorkItem;
}

/**
 * The item of an autosave that concerns one language only, made from the saved document; undefined for all other saves.
 * Spares the reading of the newest version at every pause of somebody who writes.
 */
async function autosavedItem(
  { collection, doc, operation, req }: Parameters<CollectionAfterChangeHook>[0],
  items: WorkItem[],
): Promise<Changed | undefined> {
  const { locale } = req;
  const before = items.find((item) => item.locale === locale);
  const title: unknown = doc[collection.admin.useAsTitle ?? 'id'];
  const isWhole = isLocale(locale ?? '') && !mayFallBack(req) && doc.review && doc.saved;
  const isTitled = typeof title === 'string' && title !== '';
  if (!before || !isWhole || !isTitled) return undefined;
  const shared = Object.entries(sharedIn(doc));
  const isShared = shared.some(([name, value]) => propertyOf(before, name) !== value);
  // A change of what the languages share cancels the approval of the other one.
  const isApproved = items.some(({ state }) => state === 'approved' || state === 'planned');
  if (isShared || isApproved || causeOfSave(req, collection.slug, doc.id) !== 'autosaved')
    return undefined;
  if (!(await isDraftSave(req, { collection, doc, operation }))) return undefined;
  return { before, after: { ...before, ...writtenIn(doc), title: shortTitle(title) } };
}

/** Whether texts in the other language may stand in for those that are missing. */
const mayFallBack = ({ fallbackLocale }: PayloadRequest): boolean =>
  Boolean(fallbackLocale) && !['none', 'null', 'false'].includes(String(fallbackLocale));

/** Makes the items of a document those of its row and its newest version; unchanged ones are not written. */
export async function syncWorkItems(
  req: PayloadRequest,
  collection: CollectionSlug,
  document: string,
  items?: WorkItem[],
): Promise<void> {
  const row = await findRow(req, collection, document);
  const newest: unknown = (await newestVersion(req, collection, document))?.version ?? row;
  const { config } = req.payload.collections[collection];
  const wanted = row ? itemsOf(config, document, { row, newest }) : [];
  const stored = items ?? (await storedItems(req, collection, document));
  for (const item of wanted) {
    const before = stored.find(({ id }) => id === item.id);
    if (!before || isChanged(before, item, req.locale)) await writeItem(req, before, item);
  }
  for (const { id } of stored.filter((each) => !wanted.some((item) => item.id === each.id)))
    await req.payload.db.deleteOne({
      ...{ collection: 'work-items', where: { id: { equals: id } }, returning: false },
      req,
    });
}

/** Whether a save changed an item: one in another language is not changed by who saved. */
function isChanged(before: WorkItem, after: WorkItem, locale: PayloadRequest['locale']): boolean {
  const { changedBy, changedAt } = before;
  const other: Locale | undefined = after.locale === locale ? undefined : after.locale;
  return differences(before, other ? { ...after, changedBy, changedAt } : after).length > 0;
}

const differences = (before: object, after: object): [string, unknown][] =>
  Object.entries(after).filter(([name, value]) => propertyOf(before, name) !== value);

async function writeItem(req: Writer, before: WorkItem | undefined, after: WorkItem) {
  const changes = Object.fromEntries(differences(before ?? {}, after));
  if (before) return changeItem(req, after.id, changes);
  const item = { collection: 'work-items', data: { ...after }, returning: false, req } as const;
  try {
    await req.payload.db.create(item);
  } catch (error) {
    // Without transactions, another save may just have created it.
    if (await req.transactionID) throw error;
    await changeItem(req, after.id, changes);
  }
}

const changeItem = (req: Writer, id: string, data: Record<string, unknown>) =>
  req.payload.db.updateOne({ collection: 'work-items', id, data, returning: false, req });
