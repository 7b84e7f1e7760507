import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Locale } from '@regionwebb/content/locales';
import { brokenAt, ifToCome, languagesOf, type StoredReference } from '../references/reference';
import type { WorkItem } from '../work-list/work-items';
import { oncePerRequest } from './once-per-request';
import { readJobs } from './jobs';
import { itemsById, MOST } from './work-lists';

const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

const reference = z.object({
  fromCollection: z.string(),
  fromId: z.string(),
  toCollection: z.string(),
  toId: z.string(),
  inSwedish: flag,
  inEnglish: flag,
  isBroken: flag,
  publicFrom: z.union([z.string(), z.date()]).nullish(),
});

type Read = Pick<
  StoredReference,
  'fromCollection' | 'fromId' | 'toCollection' | 'toId' | 'inSwedish' | 'inEnglish'
>;

/** In one query: the articles that the start page names, and published references to what visitors cannot read. */
const readReferences = oncePerRequest(async (req) => {
  const { docs } = await req.payload.db.find({
    collection: 'references',
    where: {
      or: [
        ...brokenAt(new Date()),
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
    limit: 4 * MOST,
    pagination: false,
    req,
  });
  const all = docs.map((row) => {
    const read = reference.parse(row);
    return { ...read, publicFrom: ifToCome(read.publicFrom) };
  });
  const working = all.filter(({ isBroken }) => !isBroken);
  return {
    onStartPage: working.filter(
      ({ fromCollection, toCollection }) =>
        fromCollection === 'startPage' && toCollection === 'news',
    ),
    broken: [
      ...all.filter(({ isBroken }) => isBroken),
      ...working.filter(({ publicFrom }) => publicFrom),
    ].slice(0, MOST),
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
  return (about: string, document: string): WorkItem[] =>
    items.filter((item) => item.about === about && item.document === document);
});

export interface Broken extends Read {
  /** Undefined for a global, and for what is in no work list. */
  from?: WorkItem;
  to?: WorkItem;
  /** The language of the text that its target lacks; undefined where the target is not published at all. */
  lacks?: Locale;
  /** When the target is visible, if that is the only fault. */
  publicFrom: string | null;
}

export async function readBroken(req: PayloadRequest): Promise<Broken[]> {
  const [{ broken }, named] = [await readReferences(req), await readNamed(req)];
  return broken.map(({ isBroken, publicFrom, ...each }) => {
    const targets = named(each.toCollection, each.toId);
    const published = targets.filter((item) => item.isPublished).map(({ locale }) => locale);
    const sources = named(each.fromCollection, each.fromId);
    const lacks =
      published.length > 0 && isBroken
        ? languagesOf(each).find((locale) => !published.includes(locale))
        : undefined;
    return {
      ...each,
      from: sources.find(({ locale }) => locale === lacks) ?? sources[0],
      to: targets[0],
      ...{ lacks, publicFrom: isBroken ? null : publicFrom },
    };
  });
}

/** News is old on the start page after half a year. */
const OLD_MS = 183 * 86_400_000;

export async function readOldOnStartPage(req: PayloadRequest, now: Date): Promise<WorkItem[]> {
  const [{ onStartPage }, named] = [await readReferences(req), await readNamed(req)];
  return onStartPage
    .flatMap(({ toId }) => named('news', toId).slice(0, 1))
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
    const [item] = named(collection, document);
    return item ? [{ at, item }] : [];
  });
}
