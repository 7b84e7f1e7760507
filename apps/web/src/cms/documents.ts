import type { Locale } from '@regionwebb/content/locales';
import type { Config } from '@regionwebb/content/payload-types';
import { everything, tagsFor } from '@regionwebb/content/tags';
import { stringify } from 'qs-esm';
import { z } from 'zod';
import { env } from '../env';
import { CmsClient, CmsUnavailable, parseAnswer, timeouts } from './client';
import { responseCache } from './response-cache';
import { documentOf, inText, listOf, relatedFields } from './shapes';

/** What the pages ask by. Without the key no draft can come back. */
export const cms = new CmsClient({
  ...{ url: env.CMS_URL, key: env.CMS_KEY, database: () => responseCache.database },
});

interface Kept<Shape> {
  /** Slugs of the collections and globals whose changes make the answer old. */
  tags: readonly string[];
  shape: Shape;
}

/**
 * Asks for what is published. An answer of the right shape is kept until something changes that its tags name;
 * `undefined` when there is no such thing (404). Throws `CmsUnavailable` and `CmsRefused`.
 */
export async function findPublished<Shape extends z.ZodType>(
  path: string,
  query: object,
  { tags, shape }: Kept<Shape>,
): Promise<z.output<Shape> | undefined> {
  const key = `${path}?${stringify(query)}`;
  const text = await responseCache.get(key, [...tagsFor(...tags), everything], async () => {
    const answered = await cms.readText(`api/${path}`, { query, timeout: timeouts.page });
    // Before anything is kept.
    if (answered !== undefined) parseAnswer(path, answered, shape);
    return answered;
  });
  return text === undefined ? undefined : parseAnswer(path, text, shape);
}

/** The same for what is always there. */
export async function getPublished<Shape extends z.ZodType>(
  path: string,
  query: object,
  kept: Kept<Shape>,
): Promise<z.output<Shape>> {
  const found = await findPublished(path, query, kept);
  if (found === undefined) throw new CmsUnavailable(path);
  return found;
}

export type Collections = Pick<
  Config['collections'],
  | 'news'
  | 'offices'
  | 'partnerships'
  | 'organisations'
  | 'contacts'
  | 'pages'
  | 'topics'
  | 'redirects'
  | 'listings'
  | 'important-messages'
>;

export interface Query {
  locale: Locale;
  where?: object;
  /** Fields to read, so that a list never carries bodies. All of them when it is left out. */
  select?: Record<string, boolean | Record<string, boolean>>;
  /** Fields to read of documents that are pointed at, by collection. */
  populate?: Record<string, Record<string, boolean>>;
  /** Fields of the admin's that list what points at a document; each costs a search of its own. */
  joins?: Record<string, false>;
  sort?: string;
  limit?: number;
  page?: number;
  depth?: number;
  /** False saves the count where it is not shown. */
  pagination?: boolean;
  /** Fields that every document in the answer has, as `where` makes sure of. */
  required?: readonly string[];
  /** What else the answer shows: its changes make the answer old. */
  tags?: readonly string[];
}

export interface Found<Document> {
  docs: Document[];
  totalDocs: number;
  totalPages: number;
}

const pages = z.object({ totalPages: z.number().int().min(0) });

/** Published documents of a collection in one language, without fallback to the other. */
export async function findDocuments<Slug extends keyof Collections>(
  collection: Slug,
  { tags = [], required = [], locale, ...asked }: Query,
): Promise<Found<Collections[Slug]>> {
  const query = { depth: 0, limit: 20, ...asked, locale, 'fallback-locale': 'none' };
  const shape = listOf(documentOf<Collections[Slug]>(required), asked.page).and(pages);
  return getPublished(collection, query, { tags: [collection, ...tags], shape });
}

/** As many as the CMS gives at once to somebody who has not logged in. */
const AT_ONCE = 1_000;

/** Every document that a query finds, in as many answers as that takes: for what there are few of, never for news. */
export async function findAll<Slug extends keyof Collections>(
  collection: Slug,
  query: Omit<Query, 'limit' | 'page' | 'pagination'> & { sort: string },
): Promise<Collections[Slug][]> {
  // A unique order, so that pages do not overlap.
  const sort = `${query.sort},id`;
  const all: Collections[Slug][] = [];
  for (let page = 1; ; page += 1) {
    // Only a later page has to be counted: on MongoDB, Payload passes over its number otherwise.
    const part = { limit: AT_ONCE, page, pagination: page > 1 };
    const { docs } = await findDocuments(collection, { ...query, ...part, sort });
    all.push(...docs);
    if (docs.length < AT_ONCE) return all;
  }
}

type Addressed = 'news' | 'offices' | 'partnerships' | 'pages';

/** The field by which a document is addressed. */
const addressField = (collection: Addressed | 'topics') =>
  collection === 'pages' ? 'path' : 'slug';

/** The id of what has this slug, or of the page that has this path, in the language; undefined where nothing has. */
export async function findId(
  collection: Addressed | 'topics',
  locale: Locale,
  name: string,
): Promise<string | undefined> {
  const field = addressField(collection);
  const { docs } = await findDocuments(collection, {
    locale,
    where: { [field]: { equals: name } },
    required: [field],
    select: { [field]: true },
    limit: 1,
    pagination: false,
  });
  return docs[0]?.id;
}

/** One published document, by its slug or path, with everything that its page shows; undefined where there is none. */
export async function findDocument<Slug extends Addressed>(
  collection: Slug,
  locale: Locale,
  name: string,
): Promise<Collections[Slug] | undefined> {
  const field = addressField(collection);
  const { docs } = await findDocuments(collection, {
    locale,
    where: { [field]: { equals: name } },
    required: [field],
    populate: relatedFields,
    // The page asks for its news by itself; the editors' list of them costs a walk through all articles.
    ...(collection === 'offices' || collection === 'partnerships'
      ? { joins: { news: false } }
      : {}),
    depth: 2,
    limit: 1,
    pagination: false,
    tags: [...inText, 'topics', 'organisations'],
  });
  return docs[0];
}

/** The newest version of a document, published or not, as `findDocument` will read it once it is published. */
export async function findDraft<Slug extends Addressed>(
  collection: Slug,
  id: string,
  locale: Locale,
): Promise<Collections[Slug] | undefined> {
  const query = { locale, populate: relatedFields };
  const request = { query, withKey: true, timeout: timeouts.page };
  return cms.find(`api/drafts/${collection}/${id}`, documentOf<Collections[Slug]>(), request);
}
