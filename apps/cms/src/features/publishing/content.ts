import type { Locale } from '@regionwebb/content/locales';
import { createHash } from 'node:crypto';
import type { FlattenedField } from 'payload';
import { propertyOf } from '../../validation/unknown-values';

/**
 * Fields that say nothing to a visitor, and the path of a page, which follows the pages above it. Those that only staff
 * may read are left out too.
 */
const NOT_CONTENT = new Set([
  ...['id', '_status', 'createdAt', 'updatedAt', 'deletedAt'],
  ...['searchText', 'sortKey', 'reviewBy', 'path'],
]);

interface Part {
  /** For a document with all languages; without it, the document has one. */
  locale?: Locale;
  /** Leaves out the fields that have a language. */
  isShared?: boolean;
}

/**
 * What visitors read of a document, for comparison: fields that are empty in any way are null, relations are ids, dates
 * are ISO 8601, and rows have no ids.
 */
export const contentOf = (
  fields: readonly FlattenedField[],
  doc: unknown,
  part: Part = {},
): unknown[] =>
  fields.filter(isContent).flatMap((field): unknown[] => {
    const value = propertyOf(doc, field.name);
    const isLocalized = 'localized' in field && field.localized === true;
    if (isLocalized && part.isShared) return [];
    const own = isLocalized && part.locale ? propertyOf(value, part.locale) : value;
    if (field.type === 'group' || field.type === 'tab')
      return [contentOf(field.flattenedFields, own, part)];
    if (field.type === 'array')
      return [listOf(own).map((row) => contentOf(field.flattenedFields, row, part))];
    if (field.type === 'relationship' || field.type === 'upload')
      return [Array.isArray(own) ? emptyAsNull(own.map(idOf)) : idOf(own)];
    return [canonical(own)];
  });

const isContent = (field: FlattenedField): boolean =>
  !NOT_CONTENT.has(field.name) &&
  field.type !== 'join' &&
  !('virtual' in field && field.virtual) &&
  !('access' in field && field.access?.read);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Of a relation to one collection, or to several, populated or not. */
function idOf(value: unknown): unknown {
  const target = propertyOf(value, 'relationTo');
  if (target !== undefined) return [target, idOf(propertyOf(value, 'value'))];
  return canonical(propertyOf(value, 'id') ?? value);
}

/** With its keys in order, so that equal values are equal as JSON. */
function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return emptyAsNull(value.map(canonical));
  if (typeof value !== 'object' || value === null) return value === '' ? null : (value ?? null);
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, inner]) => [key, canonical(inner)]);
}

const emptyAsNull = (list: unknown[]): unknown => (list.length === 0 ? null : list);

/** The SHA-256 of content, in hexadecimal. */
export const hashOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');

export const isSameContent = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * The digests that a document in one language may have been approved with: the other language, published since, may have
 * given it its date.
 */
export const digestsOf = (fields: readonly FlattenedField[], doc: object): string[] =>
  [doc, { ...doc, publishedAt: null }].map((each) => hashOf(contentOf(fields, each)));
