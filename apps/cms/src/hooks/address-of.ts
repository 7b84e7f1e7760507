import type { CollectionSlug } from 'payload';
import { property } from '../validation/property';

const folders: Record<string, Record<'sv' | 'en', string>> = {
  news: { sv: 'nyheter', en: 'news' },
  offices: { sv: 'kontor', en: 'offices' },
  partnerships: { sv: 'samverkan', en: 'partnerships' },
};

/** The public address of a stored row with all its languages, or undefined where it has no edition. */
export const addressOf = (
  collection: CollectionSlug,
  row: unknown,
  locale: 'sv' | 'en',
): string | undefined => {
  const last = localized(row, collection === 'pages' ? 'path' : 'slug', locale);
  if (!last) return undefined;
  const inner = collection === 'pages' ? last : `${folders[collection]?.[locale]}/${last}`;
  return locale === 'sv' ? `/${inner}` : `/en/${inner}`;
};

/** One language of a localised text in a row as the database gives it, all languages beside each other. */
export const localized = (row: unknown, field: string, locale: 'sv' | 'en'): string | undefined => {
  const languages = property(row, field);
  const text = property(languages, locale);
  return typeof text === 'string' && text !== '' ? text : undefined;
};
