import { locales } from '@regionwebb/content/locales';
import type { CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { roles } from '../../access/roles';
import type { Words } from '../../translations/translate';
import { keepingLocale } from '../../database/transactions';
import { causes } from './causes';

/** Globals have no status: what is saved is live. */
export type VersionStatus = 'public' | 'published' | 'draft' | 'live';

export interface SavedVersion {
  id: string;
  at: string;
  /** Null for what no person saved, and in versions from before names were recorded. */
  name: string | null;
  role: Words | null;
  /** Null in versions from before causes were recorded. */
  cause: Words | null;
  /** What was written to the reviewer of a text that was sent, or why one was returned. */
  message: string | null;
  status: VersionStatus;
  /** Marked as written by AI, in whole or in part. */
  isMachineMade: boolean;
  /** The version saved before this one. */
  previous: string | null;
}

export interface History {
  versions: SavedVersion[];
  pages: number;
}

interface OfDocument {
  collection: CollectionSlug;
  id: string;
}

type Of = OfDocument | { global: GlobalSlug };

interface Shown {
  /** From 1. */
  page: number;
  /** Whether the document is published. */
  isPublished: boolean;
}

const ON_A_PAGE = 25;

/** One page of the versions of a document or a global, newest first, as the signed-in person may read them. */
export async function readHistory(req: PayloadRequest, of: Of, shown: Shown): Promise<History> {
  const found = await find(req, of, { limit: ON_A_PAGE, page: shown.page });
  // The first of the next page, to compare the last of this one with.
  const hasMore = found.totalPages > shown.page;
  const next = hasMore && (await find(req, of, { limit: 1, page: shown.page * ON_A_PAGE + 1 }));
  const rows = versions.parse(found.docs);
  const after = next ? versions.parse(next.docs) : [];
  const published =
    shown.isPublished && 'collection' in of ? await newestPublished(req, of) : undefined;
  return {
    pages: found.totalPages,
    versions: describe(rows, { after, published }),
  };
}

/**
 * The versions with these ids, in that order, as the signed-in person may read them; undefined in the place of one that
 * does not exist, or is another document's.
 */
export async function readSaved(
  req: PayloadRequest,
  of: OfDocument,
  { ids, isPublished }: { ids: string[]; isPublished: boolean },
): Promise<(SavedVersion | undefined)[]> {
  const published = isPublished ? await newestPublished(req, of) : undefined;
  const read = async (id: string) => {
    // By `equals`: MongoDB throws for `in` with what cannot be an id.
    const found = await find(req, of, { limit: 1, page: 1, where: { id: { equals: id } } });
    return describe(versions.parse(found.docs), { published })[0];
  };
  return Promise.all(ids.map(read));
}

const statusOf = (status: string | null | undefined, isPublic: boolean): VersionStatus => {
  if (isPublic) return 'public';
  return status === 'published' || status === 'draft' ? status : 'live';
};

type Row = z.output<typeof versions>[number];

interface Around {
  /** The rows after the last, to compare that one with. */
  after?: Row[];
  /** The id of the version that visitors read. */
  published: string | undefined;
}

const describe = (rows: Row[], { after = [], published }: Around): SavedVersion[] =>
  rows.map(({ id, updatedAt, version: { _status, machineMade, review, saved } }, place) => ({
    id,
    at: updatedAt,
    name: saved?.name ?? null,
    role: roles.find(({ value }) => value === saved?.role)?.label ?? null,
    cause: causes.find(({ value }) => value === saved?.cause)?.label ?? null,
    message: messageOf(saved?.cause, review),
    status: statusOf(_status, id === published),
    isMachineMade: machineMade === true,
    previous: [...rows, ...after][place + 1]?.id ?? null,
  }));

type Reviews = Row['version']['review'];

/** Each language has a review: the version is of the one in which that was done last. */
function messageOf(cause: string | null | undefined, reviews: Reviews): string | null {
  const lastBy = (time: 'sentAt' | 'decidedAt') =>
    locales
      .flatMap((locale) => reviews?.[locale] ?? [])
      .sort((one, other) => (other[time] ?? '').localeCompare(one[time] ?? ''))[0];
  if (cause === 'sent') return lastBy('sentAt')?.message ?? null;
  return cause === 'returned' ? (lastBy('decidedAt')?.reason ?? null) : null;
}

const review = z
  .object({
    message: z.string().nullish(),
    sentAt: z.string().nullish(),
    reason: z.string().nullish(),
    decidedAt: z.string().nullish(),
  })
  .nullish();

const versions = z.array(
  z.object({
    id: z.coerce.string(),
    updatedAt: z.string(),
    version: z.object({
      _status: z.string().nullish(),
      machineMade: z.boolean().nullish(),
      review: z.object({ sv: review, en: review }).nullish(),
      saved: z
        .object({
          name: z.string().nullish(),
          role: z.string().nullish(),
          cause: z.string().nullish(),
        })
        .nullish(),
    }),
  }),
);

const newestPublished = async (req: PayloadRequest, of: Of): Promise<string | undefined> => {
  const where = { 'version._status': { equals: 'published' } };
  const { docs } = await find(req, of, { limit: 1, page: 1, where });
  return versions.parse(docs)[0]?.id;
};

interface Asked {
  limit: number;
  page: number;
  where?: Where;
}

/** What is held back in one language is stored as a snapshot, which is no one's save. */
const noSnapshot: Where = { snapshot: { not_equals: true } };

function find(req: PayloadRequest, of: Of, { where = {}, ...asked }: Asked) {
  const options = {
    ...asked,
    depth: 0,
    sort: '-updatedAt',
    trash: true,
    user: req.user,
    req: keepingLocale(req),
  } as const;
  if ('global' in of)
    return req.payload.findGlobalVersions({ ...options, slug: of.global, overrideAccess: false });
  const { versions: kept } = req.payload.collections[of.collection].config;
  const saves = kept && kept.drafts ? noSnapshot : {};
  return req.payload.findVersions({
    ...options,
    collection: of.collection,
    select: {
      updatedAt: true,
      version: { _status: true, machineMade: true, review: true, saved: true },
    },
    locale: 'all',

    overrideAccess: false,
    where: { and: [{ parent: { equals: of.id } }, saves, where] },
  });
}
