import type { Payload, PayloadRequest } from 'payload';
import { inTransaction } from '../../database/transactions';
import { propertyOf } from '../../validation/unknown-values';
import { globalTargets, publishedTargets, targetsIn } from './keep-references';
import { keyOf, type StoredReference } from './reference';
import { isTracked, type Tracked, trackedCollections } from './tracked';
import { editionsOf } from './public-targets';
import {
  apply,
  compare,
  referencesOf,
  stateOf,
  storedReferences,
  type Uses,
} from './write-references';

export interface Rebuilt {
  /** How many documents and globals were read. */
  sources: number;
  /** Rows that did not exist. */
  missing: number;
  /** Rows that should not exist, or said something else. */
  wrong: number;
}

interface Options {
  /** False to count only. */
  mend: boolean;
  /** How many documents are held in memory. */
  atOnce?: number;
}

/**
 * Compares the recorded references with those of every document and global, and mends them. Each batch is a transaction
 * of its own, so that others can save meanwhile.
 */
export async function rebuildReferences(
  payload: Payload,
  { mend, atOnce = 100 }: Options,
): Promise<Rebuilt> {
  const total: Rebuilt = { sources: 0, missing: 0, wrong: 0 };
  const check = (gather: (req: PayloadRequest) => Promise<Batch>) =>
    inTransaction(payload, async (req) => {
      const { stored, uses } = await gather(req);
      const editions = await editionsOf(
        req,
        uses.flatMap(({ published }) => published),
      );
      const difference = compare(
        stored,
        uses.flatMap((each) => referencesOf(each, (found) => stateOf(found, editions(found)))),
      );
      if (mend) await apply(req, difference);
      return { ...difference, sources: uses.length };
    }).then(({ missing, obsolete, sources, wrong }) => {
      total.sources += sources;
      total.missing += missing.length;
      total.wrong += wrong.length + obsolete.length;
    });

  const known = new Set<string>();
  for (const collection of trackedCollections) {
    const ids = await idsIn(payload, collection);
    ids.forEach((id) => known.add(keyOf({ collection, id })));
    for (let from = 0; from < ids.length; from += atOnce)
      await check((req) => documents(req, collection, ids.slice(from, from + atOnce)));
  }
  for (const { slug } of payload.config.globals) {
    known.add(keyOf({ collection: slug, id: slug }));
    await check((req) => global(req, slug));
  }
  const left = await withoutSource(payload, known, atOnce * 10);
  for (let from = 0; from < left.length; from += atOnce)
    await check((req) => orphans(req, left.slice(from, from + atOnce)));
  return total;
}

interface Batch {
  stored: StoredReference[];
  uses: Uses[];
}

async function documents(req: PayloadRequest, collection: Tracked, ids: string[]): Promise<Batch> {
  const { db, collections } = req.payload;
  const all = { collection, limit: 0, pagination: false, req } as const;
  const where = { id: { in: ids } };
  const { docs: rows } = await db.find({ ...all, where, sort: 'createdAt' });
  const newest = new Map<string, unknown>();
  if (collections[collection].config.versions?.drafts) {
    const { docs } = await db.findVersions({
      ...all,
      where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
      sort: 'updatedAt',
    });
    docs.forEach(({ parent, version }) => newest.set(String(parent), version));
  }
  const uses = rows.map((row): Uses => {
    const id = String(propertyOf(row, 'id'));
    return {
      from: { collection, id },
      published: publishedTargets(req, collection, row),
      newest: targetsIn(req, collection, newest.get(id) ?? row),
    };
  });
  return { stored: await storedReferences(req, collection, ids), uses };
}

async function global(req: PayloadRequest, slug: string): Promise<Batch> {
  const targets = await globalTargets(req, slug);
  const from = { collection: slug, id: slug };
  const uses = [{ from, published: targets, newest: targets }];
  return { stored: await storedReferences(req, slug, [slug]), uses };
}

/** Rows of documents that do not exist, read again since some may have been created after the others were read. */
async function orphans(req: PayloadRequest, rows: StoredReference[]): Promise<Batch> {
  const stored: StoredReference[] = [];
  for (const row of rows) {
    const { fromCollection: collection, fromId: id } = row;
    const where = { id: { equals: id } };
    if (!isTracked(collection) || !(await req.payload.db.findOne({ collection, where, req })))
      stored.push(row);
  }
  return { stored, uses: [] };
}

async function idsIn(payload: Payload, collection: Tracked): Promise<string[]> {
  const { docs } = await payload.db.find({
    collection,
    select: { updatedAt: true },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  });
  return docs.map((row) => String(propertyOf(row, 'id')));
}

async function withoutSource(
  payload: Payload,
  known: Set<string>,
  limit: number,
): Promise<StoredReference[]> {
  const left: StoredReference[] = [];
  for (let page = 1; ; page += 1) {
    const { docs } = await payload.db.find<StoredReference>({
      collection: 'references',
      sort: 'id',
      limit,
      page,
      // Without it, MongoDB ignores the page.
      pagination: true,
    });
    for (const row of docs)
      if (!known.has(keyOf({ collection: row.fromCollection, id: row.fromId }))) left.push(row);
    if (docs.length < limit) return left;
  }
}
