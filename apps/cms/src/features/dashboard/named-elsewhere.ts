import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { StoredReference } from '../references/reference';
import type { WorkItem } from '../work-list/work-items';
import { oncePerRequest } from './once-per-request';
import { readJobs } from './jobs';
import { itemsById, MOST } from './work-lists';

const reference = z.object({
  fromCollection: z.string(),
  fromId: z.string(),
  toCollection: z.string(),
  toId: z.string(),
  isBroken: z.boolean().nullish(),
});

type Read = Pick<StoredReference, 'fromCollection' | 'fromId' | 'toCollection' | 'toId'>;

/** In one query: the articles that the start page names, and published references to what is not. */
const readReferences = oncePerRequest(async (req) => {
  const { docs } = await req.payload.db.find({
    collection: 'references',
    where: {
      or: [
        { isBroken: { equals: true } },
        {
          and: [
            { fromCollection: { equals: 'startPage' } },
            { toCollection: { equals: 'news' } },
            { inPublished: { equals: true } },
          ],
        },
      ],
    },
    // The start page first.
    sort: ['isBroken', 'fromCollection', 'fromId', 'id'],
    limit: 2 * MOST,
    pagination: false,
    req,
  });
  const all = docs.map((row) => reference.parse(row));
  return {
    onStartPage: all.filter((each) => each.fromCollection === 'startPage' && !each.isBroken),
    broken: all.filter(({ isBroken }) => isBroken),
  };
});

/** The titles of documents that references and jobs name by id, in one query for all widgets. */
const readNamed = oncePerRequest(async (req) => {
  const [{ onStartPage, broken }, { unpublications }] = [
    await readReferences(req),
    await readJobs(req),
  ];
  const items = await itemsById(req, [
    ...onStartPage.map(({ toId }) => toId),
    ...broken.flatMap(({ fromId, toId }) => [fromId, toId]),
    ...unpublications.map(({ document }) => document),
  ]);
  return (about: string, document: string): WorkItem | undefined =>
    items.find((item) => item.about === about && item.document === document);
});

export interface Broken extends Read {
  from?: WorkItem;
  to?: WorkItem;
}

export async function readBroken(req: PayloadRequest): Promise<Broken[]> {
  const [{ broken }, named] = [await readReferences(req), await readNamed(req)];
  return broken.slice(0, MOST).map((each) => ({
    ...each,
    from: named(each.fromCollection, each.fromId),
    to: named(each.toCollection, each.toId),
  }));
}

/** News is old on the start page after half a year. */
const OLD_MS = 183 * 86_400_000;

export async function readOldOnStartPage(req: PayloadRequest, now: Date): Promise<WorkItem[]> {
  const [{ onStartPage }, named] = [await readReferences(req), await readNamed(req)];
  return onStartPage
    .flatMap(({ toId }) => named('news', toId) ?? [])
    .filter(
      ({ publishedAt }) =>
        publishedAt !== null && now.getTime() - new Date(publishedAt).getTime() > OLD_MS,
    );
}

/** Planned unpublications, in order of time. */
export async function readUnpublications(
  req: PayloadRequest,
): Promise<{ at: string; item: WorkItem }[]> {
  const [{ unpublications }, named] = [await readJobs(req), await readNamed(req)];
  return unpublications.flatMap(({ collection, document, at }) => {
    const item = named(collection, document);
    return item ? [{ at, item }] : [];
  });
}
