import { documentPath, pathFor, withSlugs, type Addressed } from '@regionwebb/content/paths';
import { sections } from '@regionwebb/content/segments';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { keepingLocale } from '../../database/transactions';

/** The public address of a database row in a language, or undefined where it has none. */
export const addressOf = (
  collection: CollectionSlug,
  row: unknown,
  locale: 'sv' | 'en',
): string | undefined =>
  documentPath(
    collection,
    { slug: localized(row, 'slug', locale), path: localized(row, 'path', locale) },
    locale,
  );

/** One language of a localised text in a database row, which has all languages. */
export const localized = (row: unknown, field: string, locale: 'sv' | 'en'): string | undefined => {
  const languages = propertyOf(row, field);
  const text = propertyOf(languages, locale);
  return typeof text === 'string' && text !== '' ? text : undefined;
};

export interface DocumentQuery {
  collection: Addressed;
  where: Where;
}

/** The collection of a public path, and the query that finds its document. */
export function documentQuery(path: string, locale: 'sv' | 'en'): DocumentQuery | undefined {
  const decoded = decode(path);
  const slug = decoded?.slice(decoded.lastIndexOf('/') + 1);
  if (!decoded || !slug) return undefined;
  const section = withSlugs.find((collection) => pathFor({ collection, slug }, locale) === decoded);
  if (section) return { collection: section, where: { slug: { equals: slug } } };
  const start = pathFor({ section: 'start' }, locale);
  const inTree = decoded.slice(start.length).replace(/^\//, '');
  const isInTree = pathFor({ collection: 'pages', path: inTree }, locale) === decoded;
  return isInTree ? { collection: 'pages', where: { path: { equals: inTree } } } : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

const locales = ['sv', 'en'] as const;

/** The start page and the sections, in both languages. */
const sectionPaths: ReadonlySet<string> = new Set(
  locales.flatMap((locale) =>
    (['start', ...sections] as const).map((section) => pathFor({ section }, locale)),
  ),
);

/** Whether the site has a public page at an address. */
export const isLive = async (req: PayloadRequest, address: string): Promise<boolean> => {
  if (sectionPaths.has(address)) return true;
  for (const locale of locales) {
    const query = documentQuery(address, locale);
    if (!query) continue;
    const { totalDocs } = await req.payload.count({
      collection: query.collection,
      where: { and: [query.where, { _status: { equals: 'published' } }] },
      locale,
      overrideAccess: true,
      req: keepingLocale(req),
    });
    if (totalDocs > 0) return true;
  }
  return false;
};
