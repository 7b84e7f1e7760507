import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
  PayloadRequest,
  UIField,
} from 'payload';
import { findRow } from '../redirects/follow-rename';
import { newestVersion } from '../versions/newest-version';
import { isAutosave } from '../versions/record-saves';
import { editionOf, foundIn, isPublicRow, publishedLanguages, unread } from './reference';
import { isTracked, type Tracked } from './tracked';
import { type Found, referencesIn } from './references-in';
import { markReferences, usersOf } from './target-changes';
import { words } from './words';
import { storedReferences, writeReferences } from './write-references';

/**
 * A collection whose references, and whose use by others, are recorded in the transaction of each save and deletion, and
 * whose form shows what uses the document. Its hook must come after that of `publishInLanguages`, which may write the newest version.
 */
export const keepReferences = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), afterChange],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), afterDelete],
  },
  fields: [...collection.fields, usedOnField],
});

/** Shows in the sidebar what uses the document. */
const usedOnField: UIField = {
  name: 'usedOn',
  type: 'ui',
  label: words.usedOn,
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/features/references/used-on#UsedOn' },
  },
};

/** The same for a global, which nothing refers to. */
export const keepGlobalReferences = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    afterChange: [...(global.hooks?.afterChange ?? []), afterGlobalChange],
  },
});

const afterChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const { slug } = collection;
  if (!isTracked(slug)) return doc;
  if (isAutosave(req, slug, doc)) {
    await recordAutosave(req, slug, doc.id);
  } else {
    const row = await recordReferences(req, slug, doc.id);
    await markReferences(req, { collection: slug, id: doc.id }, editionOf(req, slug, row));
  }
  return doc;
};

const afterDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  if (!isTracked(collection.slug)) return doc;
  const target = { collection: collection.slug, id: String(id) };
  const stored = await storedReferences(req, target.collection, [target.id]);
  await writeReferences(req, { from: target, published: [], newest: [] }, stored);
  await markReferences(req, target, unread);
  // SQLite has removed the relations to it, MongoDB has not.
  for (const user of await usersOf(req, target))
    if (isTracked(user.collection)) await recordReferences(req, user.collection, user.id);
    else await recordGlobalReferences(req, user.collection);
  return doc;
};

const afterGlobalChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await recordGlobalReferences(req, global.slug);
  return doc;
};

/** An autosave writes a version and never the row. Two reads, and no write where it changes no reference. */
async function recordAutosave(req: PayloadRequest, collection: Tracked, id: string): Promise<void> {
  const from = { collection, id };
  const stored = await storedReferences(req, collection, [id]);
  const published = stored.filter((row) => row.inPublished).map(foundIn);
  const version = await newestVersion(req, collection, id);
  const newest = targetsIn(req, collection, version?.version);
  await writeReferences(req, { from, published, newest }, stored);
}

/** Records what a document refers to, in the row that visitors read and in its newest version; returns the row. */
export async function recordReferences(
  req: PayloadRequest,
  collection: Tracked,
  id: string,
): Promise<unknown> {
  const row = await findRow(req, collection, id);
  const hasVersions = Boolean(req.payload.collections[collection].config.versions?.drafts);
  const version = hasVersions ? await newestVersion(req, collection, id) : undefined;
  const stored = await storedReferences(req, collection, [id]);
  const published = publishedTargets(req, collection, row);
  const newest = targetsIn(req, collection, version?.version ?? row);
  await writeReferences(req, { from: { collection, id }, published, newest }, stored);
  return row;
}

export const targetsIn = (req: PayloadRequest, collection: Tracked, row: unknown) =>
  referencesIn(req.payload.collections[collection].config.flattenedFields, row).filter((target) =>
    isTracked(target.collection),
  );

/** What visitors can follow in a row, in the languages that it is published in; nothing where it is not. */
export function publishedTargets(req: PayloadRequest, collection: Tracked, row: unknown): Found[] {
  if (!isPublicRow(req, collection, row)) return [];
  const published = publishedLanguages(collection, row);
  return targetsIn(req, collection, row).map((found) => ({
    ...found,
    languages: found.languages.filter((each) => published.includes(each)),
  }));
}

/** Records what a global refers to. It has no drafts: what is saved is what visitors read. */
export async function recordGlobalReferences(req: PayloadRequest, slug: string): Promise<void> {
  const targets = await globalTargets(req, slug);
  const stored = await storedReferences(req, slug, [slug]);
  const from = { collection: slug, id: slug };
  await writeReferences(req, { from, published: targets, newest: targets }, stored);
}

export async function globalTargets(req: PayloadRequest, slug: string) {
  const global = req.payload.config.globals.find((each) => each.slug === slug);
  if (!global) return [];
  const row = await req.payload.db.findGlobal({ slug: global.slug, req });
  return referencesIn(global.flattenedFields, row).filter((target) => isTracked(target.collection));
}
