import type { Locale } from '@regionwebb/content/locales';
import type { FlattenedField } from 'payload';
import { propertyOf } from '../../validation/unknown-values';

/**
 * Makes a row say in one language what another row says in it, and nothing where that says nothing. Both are as the
 * database gives them, with all their languages; the first is changed. The rows of lists are matched by their ids, so
 * that words stay with their row when rows change places.
 */
export function copyLanguage(
  fields: readonly FlattenedField[],
  into: unknown,
  from: unknown,
  locale: Locale,
): void {
  if (!isRecord(into)) return;
  for (const field of fields) {
    const own = into[field.name];
    const other = propertyOf(from, field.name);
    if ('localized' in field && field.localized) {
      into[field.name] = inOneLanguage(own, propertyOf(other, locale), locale);
    } else if (field.type === 'array') {
      for (const row of listOf(own)) {
        const same = listOf(other).find((each) => propertyOf(each, 'id') === propertyOf(row, 'id'));
        copyLanguage(field.flattenedFields, row, same, locale);
      }
    } else if (field.type === 'group' || field.type === 'tab') {
      copyLanguage(field.flattenedFields, own, other, locale);
    }
  }
}

const inOneLanguage = (languages: unknown, words: unknown, locale: Locale) => {
  const { [locale]: _, ...rest } = isRecord(languages) ? languages : {};
  return words === undefined || words === null
    ? rest
    : { ...rest, [locale]: structuredClone(words) };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** All that a row says in a language, to be compared with what another says. */
export function wordsIn(fields: readonly FlattenedField[], row: unknown, locale: Locale): unknown {
  return fields.flatMap((field): unknown[] => {
    const value = propertyOf(row, field.name);
    if ('localized' in field && field.localized) return [said(propertyOf(value, locale))];
    if (field.type === 'array')
      return listOf(value).map((each) => wordsIn(field.flattenedFields, each, locale));
    return field.type === 'group' || field.type === 'tab'
      ? [wordsIn(field.flattenedFields, value, locale)]
      : [];
  });
}

/** An empty field is stored as nothing, as no text or as an empty one. */
const said = (value: unknown): unknown =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? null
    : value;
