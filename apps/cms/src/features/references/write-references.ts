import type { Locale } from '@regionwebb/content/locales';
import type { PayloadRequest } from 'payload';
import {
  type Edition,
  ifToCome,
  keyOf,
  languagesOf,
  type Reference,
  type StoredReference,
  targetOf,
} from './reference';
import { editionsOf } from './public-targets';
import type { Found, Target } from './references-in';

/** What a document or a global refers to. */
export interface Uses {
  from: Target;
  /** In what visitors read. */
  published: Found[];
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

type State = Pick<Reference, 'isBroken' | 'publicFrom'>;

/** The state of a published reference, by what visitors can read of its target. */
export const stateOf = ({ languages }: Found, edition: Edition): State => ({
  isBroken: !edition.isPublic || languages.some((each) => !edition.languages.includes(each)),
  publicFrom: edition.publicFrom,
});

/** The rows that something should have. */
export function referencesOf(
  { from, published, newest }: Uses,
  stateOfPublished: (found: Found) => State,
): Reference[] {
  const inPublished = new Map(published.map((found) => [keyOf(found), found]));
  const inNewest = new Set(newest.map(keyOf));
  const targets = new Map([...published, ...newest].map((target) => [keyOf(target), target]));
  // A document that links to itself is not used by anything.
  targets.delete(keyOf(from));
  return [...targets].map(([key, target]) => {
    const found = inPublished.get(key);
    return {
      fromCollection: from.collection,
      fromId: from.id,
      toCollection: target.collection,
      toId: target.id,
      inPublished: found !== undefined,
      inNewest: inNewest.has(key),
      inSwedish: found?.languages.includes('sv') ?? false,
      inEnglish: found?.languages.includes('en') ?? false,
      ...(found ? stateOfPublished(found) : { isBroken: false, publicFrom: null }),
    };
  });
}

/** Compares rows of one or more sources; of two equal rows, which simultaneous writes may leave, one is obsolete. */
export function compare(stored: StoredReference[], wanted: Reference[]): Difference {
  const left = new Map(wanted.map((reference) => [pairOf(reference), reference]));
  const difference: Difference = { missing: [], wrong: [], obsolete: [] };
  for (const row of stored) {
    const should = left.get(pairOf(row));
    left.delete(pairOf(row));
    if (!should) difference.obsolete.push(row.id);
    else if (isOther(row, should)) difference.wrong.push({ ...should, id: row.id });
  }
  difference.missing.push(...left.values());
  return difference;
}

const flags = ['inPublished', 'inNewest', 'inSwedish', 'inEnglish', 'isBroken'] as const;

const isOther = (row: StoredReference, should: Reference): boolean =>
  flags.some((name) => row[name] !== should[name]) ||
  ifToCome(row.publicFrom) !== ifToCome(should.publicFrom);

const pairOf = ({ fromCollection, fromId, toCollection, toId }: Reference): string =>
  [fromCollection, fromId, toCollection, toId].join('/');

/** Writes a difference; nothing where there is none. */
export async function apply(req: PayloadRequest, difference: Difference): Promise<void> {
  const { db } = req.payload;
  const collection = 'references';
  const { missing, obsolete, wrong } = difference;
  if (obsolete.length > 0)
    await db.deleteMany({ collection, where: { id: { in: obsolete } }, req });
  for (const { id, publicFrom, ...row } of wrong) {
    const data = { ...Object.fromEntries(flags.map((name) => [name, row[name]])), publicFrom };
    await db.updateOne({ collection, id, data, req, returning: false });
  }
  for (const reference of missing)
    await db.create({ collection, data: { ...reference }, req, returning: false });
}

/**
 * Makes the stored rows of one source those that it should have. Only targets that are new in what visitors read, or in
 * the texts of a language, are looked up; the others keep their state, which a change of the target updates.
 */
export async function writeReferences(
  req: PayloadRequest,
  uses: Uses,
  stored: StoredReference[],
): Promise<void> {
  const known = new Map<string, State>(
    stored
      .filter((row) => row.inPublished)
      .map((row) => [placeOf(targetOf(row), languagesOf(row)), row]),
  );
  const stateIn = (found: Found) => known.get(placeOf(found, found.languages));
  const editions = await editionsOf(
    req,
    uses.published.filter((found) => !stateIn(found)),
  );
  const wanted = referencesOf(uses, (found) => {
    const { isBroken, publicFrom } = stateIn(found) ?? stateOf(found, editions(found));
    return { isBroken, publicFrom };
  });
  await apply(req, compare(stored, wanted));
}

const placeOf = (target: Target, languages: Locale[]): string =>
  [keyOf(target), ...languages].join(' ');
