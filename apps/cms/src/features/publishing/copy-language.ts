import type { Locale } from '@regionwebb/content/locales';
import type { FlattenedField } from 'payload';
import { propertyOf } from '../../validation/unknown-values';

/**
 * Copies one language of a database row to another, and removes it where the source has none; `into` is changed. Rows of
 * arrays are matched by id, so that texts stay with their row when rows are reordered.
 */
export function copyLanguage(
  fields: readonly FlattenedField[],
  into: unknown,
  from: unknown,
  locale: Locale,
): void {
  if (!isRecord(into)) return;
  for (const field of fields) {
    const value = into[field.name];
    const other = propertyOf(from, field.name);
    if ('localized' in field && field.localized) {
      into[field.name] = withLanguage(value, propertyOf(other, locale), locale);
    } else if (field.type === 'array') {
      for (const row of listOf(value)) {
        const same = listOf(other).find((each) => propertyOf(each, 'id') === propertyOf(row, 'id'));
        copyLanguage(field.flattenedFields, row, same, locale);
      }
    } else if (field.type === 'group' || field.type === 'tab') {
      copyLanguage(field.flattenedFields, value, other, locale);
    }
  }
}

const withLanguage = (languages: unknown, words: unknown, locale: Locale) => {
  const { [locale]: _, ...rest } = isRecord(languages) ? languages : {};
  return words === undefined || words === null
    ? rest
    : { ...rest, [locale]: structuredClone(words) };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The texts of a row in a language, for comparison with those of another. Where a text is in its review is no text. */
export function textsIn(fields: readonly FlattenedField[], row: unknown, locale: Locale): unknown {
  return fields.flatMap((field): unknown[] => {
    if (field.name === 'review') return [];
    const value = propertyOf(row, field.name);
    if ('localized' in field && field.localized) return [emptyAsNull(propertyOf(value, locale))];
    if (field.type === 'array')
      return listOf(value).map((each) => textsIn(field.flattenedFields, each, locale));
    return field.type === 'group' || field.type === 'tab'
      ? [textsIn(field.flattenedFields, value, locale)]
      : [];
  });
}

/** Empty fields are stored as undefined, null, an empty string or an empty list. */
const emptyAsNull = (value: unknown): unknown =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? null
    : value;
