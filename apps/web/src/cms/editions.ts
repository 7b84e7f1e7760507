import { locales, type Locale } from '@regionwebb/content/locales';
import { oldAddress, storedForms } from '@regionwebb/content/old-address';
import {
  documentPath,
  pathFor,
  withSlugs,
  type Addressed,
  type Linkable,
  type WithSlug,
} from '@regionwebb/content/paths';
import { sectionAt } from '@regionwebb/content/segments';
import { z } from 'zod';
import { findDocuments, findId, findPublished, getPublished } from './documents';
import { listOf } from './shapes';

/** The public address of a page in each language that it has an edition in. */
export type Editions = Partial<Record<Locale, string>>;

const inEach = z.record(z.string(), z.string().nullish()).nullish();
const addressed = z.object({ id: z.string(), slug: inEach, path: inEach });

/** The addresses of a published document, by language. */
export async function getEditions(collection: Addressed, id: string): Promise<Editions> {
  const query = { locale: 'all', depth: 0, select: { slug: true, path: true } };
  const expected = { tags: [collection], shape: addressed };
  const found = await findPublished(`${collection}/${id}`, query, expected);
  return found ? editionsOf(collection, found) : {};
}

function editionsOf(collection: Addressed, { slug, path }: z.output<typeof addressed>): Editions {
  const editions: Editions = {};
  for (const locale of locales) {
    const document = { slug: slug?.[locale], path: path?.[locale] };
    const address = documentPath(collection, document, locale);
    if (address !== undefined) editions[locale] = address;
  }
  return editions;
}

type Section = Extract<Linkable, { section: unknown }>['section'];

/** A section's main page exists in both languages. */
export const sectionEditions = (section: Section): Editions => ({
  sv: pathFor({ section }, 'sv'),
  en: pathFor({ section }, 'en'),
});

/** The editions of the page at a public path, as `pathFor` writes it; none where there is no page. */
export async function editionsAt(path: string): Promise<Editions> {
  const [first = '', ...rest] = path.split('/').slice(1);
  const locale: Locale = first === 'en' ? 'en' : 'sv';
  const [name = '', slug, ...deeper] = locale === 'en' ? rest : [first, ...rest];
  if (name === '') return sectionEditions('start');
  const section = sectionAt(name, locale);
  if (section && slug === undefined) return sectionEditions(section);
  const collection = section && collectionOf(section);
  if (collection && slug && deeper.length === 0) return editionsOfNamed(collection, locale, slug);
  const inTree = [name, ...(slug === undefined ? [] : [slug]), ...deeper].join('/');
  return editionsOfNamed('pages', locale, inTree);
}

const collectionOf = (section: string): WithSlug | undefined =>
  withSlugs.find((collection) => collection === section);

async function editionsOfNamed(collection: Addressed, locale: Locale, name: string) {
  const id = await findId(collection, locale, name);
  return id === undefined ? {} : getEditions(collection, id);
}

const slugs = z.object({ slug: inEach });

/** The slug in one language of what has this slug in another, or undefined where it has none. */
export async function slugIn(
  wanted: Locale,
  collection: 'topics' | 'offices' | 'partnerships',
  known: { locale: Locale; slug: string },
): Promise<string | undefined> {
  const id = await findId(collection, known.locale, known.slug);
  if (id === undefined) return undefined;
  const query = { locale: 'all', depth: 0, select: { slug: true } };
  const expected = { tags: [collection], shape: slugs };
  const found = await findPublished(`${collection}/${id}`, query, expected);
  return found?.slug?.[wanted] ?? undefined;
}

export interface Edited {
  editions: Editions;
  /** When an editor last changed its substance, if known. */
  changedAt: string | undefined;
}

const date = z.string().nullish();
const edited = addressed.extend({ publishedAt: date, revisedAt: date, updatedAt: date });

/** A page, counted from 1, of the documents of a collection: the address of each in every language, and its date. */
export async function listEditions(
  collection: Addressed,
  page: number,
  limit: number,
): Promise<Edited[]> {
  const select = { slug: true, path: true, publishedAt: true, revisedAt: true, updatedAt: true };
  const query = { locale: 'all', depth: 0, select, sort: 'createdAt', limit, page };
  const expected = { tags: [collection], shape: listOf(edited, page) };
  const { docs } = await getPublished(collection, query, expected);
  return docs.map((doc) => {
    const editorial = doc.revisedAt ?? doc.publishedAt;
    const changedAt = isDated(collection) ? editorial : doc.updatedAt;
    return { editions: editionsOf(collection, doc), changedAt: changedAt ?? undefined };
  });
}

/** Where editors set dates, only those count (T6). */
const isDated = (collection: Addressed) => collection === 'news' || collection === 'pages';

const counted = z.object({ totalDocs: z.number() });

/** How many published documents a collection has, in any language. */
export async function countDocuments(collection: Addressed): Promise<number> {
  const expected = { tags: [collection], shape: counted };
  return (await getPublished(`${collection}/count`, {}, expected)).totalDocs;
}

/** Where an old address leads now, however it is written: a path of this site or a full URL. */
export async function findRedirect(path: string): Promise<string | undefined> {
  const from = oldAddress(path);
  if (from === undefined) return undefined;
  const { docs } = await findDocuments('redirects', {
    locale: 'sv',
    where: { from: { in: storedForms(from) } },
    required: ['to'],
    limit: 1,
    pagination: false,
  });
  return docs[0]?.to;
}
