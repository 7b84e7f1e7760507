import type { FlattenedField } from 'payload';
import { flattenAllFields } from 'payload/shared';
import { isLocale, type Locale, locales } from '@regionwebb/content/locales';
import { propertyOf } from '../../validation/unknown-values';
import { localized } from '../addresses/public-addresses';

/** A document that another one refers to. */
export interface Target {
  collection: string;
  id: string;
}

/** A document that is referred to, and the languages of those texts that are in one language only. */
export interface Found extends Target {
  languages: Locale[];
}

/**
 * The documents that a database row refers to in any of its languages, each once: by relationships, uploads, and the
 * links, pictures and blocks of rich text. A relation whose field is hidden by a condition counts as not set, since
 * the site does not show it (the earlier target of a link that now goes to a web address).
 */
export function referencesIn(fields: readonly FlattenedField[], row: unknown): Found[] {
  const found = new Map<string, Found>();
  collect(fields, row, {
    row,
    languages: [],
    add: (collection, value, languages) => {
      const id = idOf(value);
      if (typeof collection !== 'string' || id === undefined) return;
      const key = `${collection}/${id}`;
      const all = [...(found.get(key)?.languages ?? []), ...languages];
      found.set(key, { collection, id, languages: locales.filter((each) => all.includes(each)) });
    },
  });
  return [...found.values()];
}

interface Walk {
  /** The whole row, for conditions. */
  row: unknown;
  /** Those of the text around; none where it is in all. */
  languages: readonly Locale[];
  add: (collection: unknown, id: unknown, languages: readonly Locale[]) => void;
}

function collect(fields: readonly FlattenedField[], siblings: unknown, walk: Walk): void {
  for (const field of fields)
    for (const { value, locale } of inEachLanguage(field, propertyOf(siblings, field.name)))
      collectValue(field, value, {
        siblings,
        walk: locale ? { ...walk, languages: [locale] } : walk,
      });
}

interface Place {
  /** The object that holds the value. */
  siblings: unknown;
  walk: Walk;
}

function collectValue(field: FlattenedField, value: unknown, { siblings, walk }: Place): void {
  switch (field.type) {
    case 'relationship':
    case 'upload': {
      if (isHidden(field, siblings, walk.row)) return;
      for (const each of Array.isArray(value) ? value : [value])
        if (Array.isArray(field.relationTo))
          walk.add(propertyOf(each, 'relationTo'), propertyOf(each, 'value'), walk.languages);
        else walk.add(field.relationTo, each, walk.languages);
      return;
    }
    case 'group':
    case 'tab':
      return collect(field.flattenedFields, value, walk);
    case 'array':
      return listOf(value).forEach((row) =>
        collect(field.flattenedFields, row, {
          ...walk,
          languages: labelLanguages(field.flattenedFields, row) ?? walk.languages,
        }),
      );
    case 'blocks':
      return listOf(value).forEach((row) => {
        const block = field.blocks.find(({ slug }) => slug === propertyOf(row, 'blockType'));
        collect(block?.flattenedFields ?? [], row, walk);
      });
    case 'richText':
      return collectText(field, propertyOf(value, 'root'), walk);
    default:
  }
}

type TextField = Extract<FlattenedField, { type: 'richText' }>;

/** Nodes may lie deep in each other, so that this does not call itself. */
function collectText(field: TextField, root: unknown, walk: Walk): void {
  const subFields = propertyOf(
    propertyOf(propertyOf(field.editor, 'editorConfig'), 'features'),
    'getSubFields',
  );
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    waiting.push(...listOf(propertyOf(node, 'children')));
    const type = propertyOf(node, 'type');
    if (type === 'upload' || type === 'relationship')
      walk.add(propertyOf(node, 'relationTo'), propertyOf(node, 'value'), walk.languages);
    const fieldsOf: unknown = subFields instanceof Map ? subFields.get(type) : undefined;
    const fields: unknown = isFunction(fieldsOf) ? fieldsOf({ node }) : undefined;
    if (Array.isArray(fields))
      collect(flattenAllFields({ fields, cache: true }), propertyOf(node, 'fields'), walk);
  }
}

const isFunction = (value: unknown): value is (args: { node: unknown }) => unknown =>
  typeof value === 'function';

type Relation = Extract<FlattenedField, { type: 'relationship' | 'upload' }>;

function isHidden({ admin, name }: Relation, siblings: unknown, row: unknown): boolean {
  const condition = admin?.condition;
  if (!condition || typeof row !== 'object' || typeof siblings !== 'object') return false;
  const place = { blockData: {}, path: [name], user: null };
  return !condition({ ...row }, { ...siblings }, { ...place, operation: 'update' });
}

/** A row of links is shown in the languages that it has a label in; undefined where labels are the same in all. */
function labelLanguages(fields: readonly FlattenedField[], row: unknown): Locale[] | undefined {
  const label = fields.find(({ name }) => name === 'label');
  if (!label || !('localized' in label) || !label.localized) return undefined;
  return locales.filter((locale) => localized(row, 'label', locale) !== undefined);
}

/** Localised values of a row are objects with the languages as keys. */
function inEachLanguage(
  field: FlattenedField,
  value: unknown,
): { value: unknown; locale?: Locale }[] {
  const isLocalized = 'localized' in field && field.localized;
  if (!isLocalized || typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ value }];
  const languages = Object.entries(value);
  return languages.every(([name]) => isLocale(name))
    ? languages.flatMap(([locale, each]) => (isLocale(locale) ? { value: each, locale } : []))
    : [{ value }];
}

/** The id of a relation, populated or not. */
function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' ? propertyOf(value, 'id') : value;
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id !== '' ? id : undefined;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
