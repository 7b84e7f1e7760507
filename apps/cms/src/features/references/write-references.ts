import type { PayloadRequest } from 'payload';
import { keyOf, type Reference, type StoredReference, targetOf } from './reference';
import { publicTargets } from './public-targets';
import type { Target } from './references-in';

/** What a document or a global refers to. */
export interface Uses {
  from: Target;
  /** In what visitors read. */
  published: Target[];
  /** In the newest version. */
  newest: Target[];
}

export interface Difference {
  missing: Reference[];
  /** Stored rows with other flags than they should have. */
  wrong: StoredReference[];
  /** Ids of stored rows of what is no longer referred to. */
  obsolete: string[];
}

/** The stored references of documents or globals. */
export async function storedReferences(
  req: PayloadRequest,
  collection: string,
  ids: string[],
): Promise<StoredReference[]> {
  const { docs } = await req.payload.db.find<StoredReference>({
    collection: 'references',
    where: { and: [{ fromCollection: { equals: collection } }, { fromId: { in: ids } }] },
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
}

/** The rows that something should have. `broken` says whether a published reference is broken. */
export function referencesOf(
  { from, published, newest }: Uses,
  isBroken: (target: Target) => boolean,
): Reference[] {
  const [inPublished, inNewest] = [published, newest].map((targets) => new Set(targets.map(keyOf)));
  const targets = new Map([...published, ...newest].map((target) => [keyOf(target), target]));
  // A document that links to itself is not used by anything.
  targets.delete(keyOf(from));
  return [...targets].map(([key, target]) => ({
    fromCollection: from.collection,
    fromId: from.id,
    toCollection: target.collection,
    toId: target.id,
    inPublished: inPublished?.has(key) ?? false,
    inNewest: inNewest?.has(key) ?? false,
    isBroken: (inPublished?.has(key) ?? false) && isBroken(target),
  }));
}

/** Compares rows of one or more sources; of two equal rows, which simultaneous writes may leave, one is obsolete. */
export function compare(stored: StoredReference[], wanted: Reference[]): Difference {
  const left = new Map(wanted.map((reference) => [pairOf(reference), reference]));
  const difference: Difference = { missing: [], wrong: [], obsolete: [] };
  for (const row of stored) {
    const should = left.get(pairOf(row));
    left.delete(pairOf(row));
    if (!should) difference.obsolete.push(row.id);
    else if (flags.some((name) => row[name] !== should[name]))
      difference.wrong.push({ ...should, id: row.id });
  }
  difference.missing.push(...left.values());
  return difference;
}

const flags = ['inPublished', 'inNewest', 'isBroken'] as const;

const pairOf = ({ fromCollection, fromId, toCollection, toId }: Reference): string =>
  [fromCollection, fromId, toCollection, toId].join('/');

/** Writes a difference; nothing where there is none. */
export async function apply(req: PayloadRequest, difference: Difference): Promise<void> {
  const { db } = req.payload;
  const collection = 'references';
  const { missing, obsolete, wrong } = difference;
  if (obsolete.length > 0)
    await db.deleteMany({ collection, where: { id: { in: obsolete } }, req });
  for (const { id, inPublished, inNewest, isBroken } of wrong)
    await db.updateOne({
      ...{ collection, id, data: { inPublished, inNewest, isBroken } },
      ...{ req, returning: false },
    });
  for (const reference of missing)
    await db.create({ collection, data: { ...reference }, req, returning: false });
}

/**
 * Makes the stored rows of one source those that it should have. Only targets that are new in what visitors read are
 * looked up; the others keep their state, which a change of the target updates.
 */
export async function writeReferences(
  req: PayloadRequest,
  uses: Uses,
  stored: StoredReference[],
): Promise<void> {
  const known = new Map(
    stored.filter((row) => row.inPublished).map((row) => [keyOf(targetOf(row)), row.isBroken]),
  );
  const unknown = uses.published.filter((target) => !known.has(keyOf(target)));
  const readable = await publicTargets(req, unknown);
  const wanted = referencesOf(
    uses,
    (target) => known.get(keyOf(target)) ?? !readable.has(keyOf(target)),
  );
  await apply(req, compare(stored, wanted));
}
