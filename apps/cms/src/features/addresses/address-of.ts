import { documentPath } from '@regionwebb/content/paths';
import type { CollectionSlug } from 'payload';
import { property } from '../../validation/property';

/** The public address of a stored row with all its languages, or undefined where it has no edition. */
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

/** One language of a localised text in a row as the database gives it, all languages beside each other. */
export const localized = (row: unknown, field: string, locale: 'sv' | 'en'): string | undefined => {
  const languages = property(row, field);
  const text = property(languages, locale);
  return typeof text === 'string' && text !== '' ? text : undefined;
};
