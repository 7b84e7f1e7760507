import { listKey } from '@regionwebb/content/list-key';
import { locales } from '@regionwebb/content/locales';
import { addressOf } from '../addresses/address-of';
import { property } from '../../validation/property';

export interface Place {
  list: string;
  publishedAt: string;
  createdAt: string;
}

const subjects = ['topics', 'offices', 'partnerships'] as const;

/**
 * The lists that an article stands in, by its row with every language: those of each language that it has an
 * address in, as a whole and for each topic, office and partnership. None for what the public may not read.
 */
export function placesOf(row: unknown): Place[] {
  const createdAt = dateOf(row, 'createdAt');
  const publishedAt = dateOf(row, 'publishedAt') ?? createdAt;
  const isPublic = property(row, '_status') === 'published' && !property(row, 'deletedAt');
  if (!isPublic || !createdAt || !publishedAt) return [];
  const ids = subjects.flatMap((name) => idsOf(property(row, name)));
  return locales
    .filter((locale) => addressOf('news', row, locale) !== undefined)
    .flatMap((locale) => [listKey(locale), ...ids.map((id) => listKey(locale, id))])
    .map((list) => ({ list, publishedAt, createdAt }));
}

const idsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? [...new Set(value.map((each) => String(property(each, 'id') ?? each)))]
    : [];

function dateOf(row: unknown, name: string): string | undefined {
  const value = property(row, name);
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined;
  return new Date(value).toISOString();
}
