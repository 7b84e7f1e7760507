import type { PayloadRequest, Where } from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { brokenAt, type StoredReference } from './reference';
import { isTracked, type Tracked, trackedCollections } from './tracked';
import { idsOf } from './public-targets';
import type { Target } from './references-in';

/** A document or a global, as lists of references show it. */
export interface Named extends Target {
  /** Null where it has no name, or is deleted. */
  title: string | null;
  /** The name of its collection, or of the global; in the language of the request. */
  kind: string;
  /** The path of its form in the admin. */
  path: string;
  isTrashed: boolean;
}

export interface Use extends Named {
  /** In what visitors read. */
  isPublished: boolean;
}

export interface UsedOn {
  /** How many documents and globals use it, shown or not. */
  total: number;
  uses: Use[];
}

export const MAX_SHOWN = 50;

/** What uses a document: that which is published first, and of it what the user may read. */
export async function usedOn(
  req: PayloadRequest,
  { collection, id }: Target,
  limit = MAX_SHOWN,
): Promise<UsedOn> {
  const { docs, totalDocs } = await find(req, limit, [
    { toCollection: { equals: collection } },
    { toId: { equals: id } },
  ]);
  const named = await nameAll(req, docs.map(fromOf));
  const uses = docs.flatMap((reference): Use[] => {
    const found = named(fromOf(reference));
    return found ? [{ ...found, isPublished: reference.inPublished }] : [];
  });
  return { total: totalDocs, uses };
}

/** Which of some documents of a collection are in use. */
export async function inUse(
  req: PayloadRequest,
  { collection, ids }: { collection: Tracked; ids: string[] },
): Promise<Named[]> {
  const { values } = await req.payload.db.findDistinct({
    collection: 'references',
    field: 'toId',
    where: { and: [{ toCollection: { equals: collection } }, { toId: { in: ids } }] },
    limit: ids.length,
    req,
  });
  const used = values.map(({ toId }) => ({ collection, id: String(toId) }));
  const named = await nameAll(req, used);
  return used.flatMap((target) => named(target) ?? []);
}

export interface BrokenReference {
  from: Named;
  to: Named;
}

/**
 * References from published content to what visitors cannot read: a draft, in the trash, deleted, held back by its date,
 * or with no edition in the language of the text. Costs two queries,
 * and one for each collection that has something in the list, at most nine more, however many documents there are.
 */
export async function brokenReferences(
  req: PayloadRequest,
  { limit, now = new Date() }: { limit: number; now?: Date },
): Promise<{ total: number; references: BrokenReference[] }> {
  const { docs, totalDocs } = await find(req, limit, [{ or: brokenAt(now) }]);
  const named = await nameAll(req, [...docs.map(fromOf), ...docs.map(toOf)]);
  const references = docs.flatMap((reference): BrokenReference[] => {
    const from = named(fromOf(reference));
    const to = named(toOf(reference)) ?? nameless(req, toOf(reference));
    return from ? [{ from, to }] : [];
  });
  return { total: totalDocs, references };
}

const fromOf = ({ fromCollection, fromId }: StoredReference): Target => ({
  collection: fromCollection,
  id: fromId,
});

const toOf = ({ toCollection, toId }: StoredReference): Target => ({
  collection: toCollection,
  id: toId,
});

const find = (req: PayloadRequest, limit: number, and: Where[]) =>
  req.payload.db.find<StoredReference>({
    collection: 'references',
    where: { and },
    sort: ['-inPublished', 'fromCollection', 'fromId', 'id'],
    limit,
    // Without it, MongoDB counts only what it returns.
    pagination: true,
    req,
  });

/** Finds the names of documents that the user may read, and of globals, by one query for each collection. */
async function nameAll(
  req: PayloadRequest,
  wanted: Target[],
): Promise<(target: Target) => Named | undefined> {
  const found = new Map<string, Named>();
  for (const collection of trackedCollections) {
    const ids = idsOf(req, collection, wanted);
    if (ids.length === 0) continue;
    const name = req.payload.collections[collection].config.admin.useAsTitle ?? 'id';
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: ids } },
      select: { [name]: true, deletedAt: true },
      draft: true,
      trash: true,
      depth: 0,
      limit: ids.length,
      pagination: false,
      fallbackLocale: 'sv',
      overrideAccess: false,
      user: req.user,
      req,
    });
    for (const doc of docs)
      found.set(`${collection}/${doc.id}`, {
        ...nameless(req, { collection, id: doc.id }),
        title: textOrNull(propertyOf(doc, name)),
        isTrashed: Boolean(propertyOf(doc, 'deletedAt')),
      });
  }
  return ({ collection, id }) =>
    isTracked(collection) ? found.get(`${collection}/${id}`) : ofGlobal(req, collection);
}

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

function nameless(req: PayloadRequest, { collection, id }: Target): Named {
  const config = req.payload.config.collections.find(({ slug }) => slug === collection);
  return {
    ...{ collection, id, title: null, isTrashed: false },
    kind: wordsOf(req, config?.labels.singular) ?? collection,
    path: `${req.payload.config.routes.admin}/collections/${collection}/${id}`,
  };
}

function ofGlobal(req: PayloadRequest, slug: string): Named | undefined {
  const global = req.payload.config.globals.find((each) => each.slug === slug);
  if (!global) return undefined;
  const name = wordsOf(req, global.label) ?? slug;
  return {
    ...{ collection: slug, id: slug, title: name, isTrashed: false, kind: name },
    path: `${req.payload.config.routes.admin}/globals/${slug}`,
  };
}

/** A label in the language of the request. */
function wordsOf(req: PayloadRequest, label: unknown): string | undefined {
  if (typeof label === 'string') return label;
  const words = propertyOf(label, req.i18n.language) ?? propertyOf(label, 'sv');
  return typeof words === 'string' ? words : undefined;
}
