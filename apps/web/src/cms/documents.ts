import type { Locale } from '@regionwebb/content/locales';
import type { Addressed } from '@regionwebb/content/paths';
import type { Config } from '@regionwebb/content/payload-types';
import { everything, tagsFor } from '@regionwebb/content/tags';
import { stringify } from 'qs-esm';
import { z } from 'zod';
import { env } from '../env';
import { CmsClient, CmsUnavailable, parseAnswer, timeouts } from './client';
import { responseCache } from './response-cache';
import { documentOf, inText, listOf, relatedFields } from './shapes';

/** The pages' client. Without the key it can receive no draft. */
export const cms = new CmsClient({
  ...{ url: env.CMS_URL, key: env.CMS_KEY, database: () => responseCache.database },
});

interface Expected<Shape> {
  /** Slugs of the collections and globals whose changes expire the answer. */
  tags: readonly string[];
  shape: Shape;
}

/**
 * Requests published content. A checked answer is cached until one of its tags expires; `undefined` for a 404. Throws
 * `CmsUnavailable` and `CmsRefused`.
 */
export async function findPublished<Shape extends z.ZodType>(
  path: string,
  query: object,
  { tags, shape }: Expected<Shape>,
): Promise<z.output<Shape> | undefined> {
  const key = `${path}?${stringify(query)}`;
  const text = await responseCache.get(key, [...tagsFor(...tags), everything], async () => {
    const answered = await cms.readText(`api/${path}`, { query, timeout: timeouts.page });
    // Checked before it is cached.
    if (answered !== undefined) parseAnswer(path, answered, shape);
    return answered;
  });
  return text === undefined ? undefined : parseAnswer(path, text, shape);
}

/** The same for what always exists. */
export async function getPublished<Shape extends z.ZodType>(
  path: string,
  query: object,
  expected: Expected<Shape>,
): Promise<z.output<Shape>> {
  const found = await findPublished(path, query, expected);
  if (found === undefined) throw new CmsUnavailable(path);
  return found;
}

export type Collections = Pick<
  Config['collections'],
  | Addressed
  | 'organisations'
  | 'contacts'
  | 'topics'
  | 'redirects'
  | 'listings'
  | 'important-messages'
  | 'answered-comments'
>;

export interface Query {
  locale: Locale;
  where?: object;
  /** Fields to read, so that a list never carries bodies. All of them by default. */
  select?: Record<string, boolean | Record<string, boolean>>;
  /** Fields to read of related documents, by collection. */
  populate?: Record<string, Record<string, boolean>>;
  /** Join fields, which list related documents in the admin; each costs a query. */
  joins?: Record<string, false>;
  sort?: string;
  limit?: number;
  page?: number;
  depth?: number;
  /** False saves the count where it is not shown. */
  pagination?: boolean;
  /** Fields that every document in the answer has, as `where` ensures. */
  required?: readonly string[];
  /** Other tags whose changes expire the answer. */
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
  { tags = [], required = [], locale, ...selection }: Query,
): Promise<Found<Collections[Slug]>> {
  const query = { depth: 0, limit: 20, ...selection, locale, 'fallback-locale': 'none' };
  const shape = listOf(documentOf<Collections[Slug]>(required), selection.page).and(pages);
  return getPublished(collection, query, { tags: [collection, ...tags], shape });
}

/** As many as the CMS returns at once to anonymous users. */
const AT_ONCE = 1_000;

/** All documents of a query, in as many requests as that takes: for small collections, never for news. */
export async function findAll<Slug extends keyof Collections>(
  collection: Slug,
  query: Omit<Query, 'limit' | 'page' | 'pagination'> & { sort: string },
): Promise<Collections[Slug][]> {
  // A unique order, so that pages do not overlap.
  const sort = `${query.sort},id`;
  const all: Collections[Slug][] = [];
  for (let page = 1; ; page += 1) {
    // Later pages need the count: on MongoDB, Payload ignores the page number without it.
    const part = { limit: AT_ONCE, page, pagination: page > 1 };
    const { docs } = await findDocuments(collection, { ...query, ...part, sort });
    all.push(...docs);
    if (docs.length < AT_ONCE) return all;
  }
}

/** The field in a document's address. */
const addressField = (collection: Addressed | 'topics') =>
  collection === 'pages' ? 'path' : 'slug';

/** The id of the document with this slug, or of the page with this path, in the language; undefined where there is none. */
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

/** One published document, by its slug or path, with all that its page shows; undefined where there is none. */
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
    // The page fetches its news separately; this join field walks through all articles.
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

/** A document that a preview shows. */
export interface Previewed {
  id: string;
  locale: Locale;
  /** The id of one of its versions; the newest where there is none. */
  version?: string;
}

/** A version of a document, published or not, as `findDocument` would read it if it were published. */
export async function findDraft<Slug extends Addressed>(
  collection: Slug,
  { id, locale, version }: Previewed,
): Promise<Collections[Slug] | undefined> {
  const query = { locale, ...(version === undefined ? {} : { version }), populate: relatedFields };
  const request = { query, withKey: true, timeout: timeouts.page };
  return cms.find(`api/drafts/${collection}/${id}`, documentOf<Collections[Slug]>(), request);
}
