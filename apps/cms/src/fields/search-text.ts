import type { CollectionBeforeChangeHook, Field } from 'payload';
import { hiddenField } from './admin-display';

/** All readable texts in a nested value, in order. */
export const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (readable.has(key) ? [inner] : []) : textsIn(inner),
  );
};

const readable = new Set([
  'text',
  'heading',
  'speaker',
  'title',
  'caption',
  'label',
  'longDescription',
  'period',
  'description',
]);

/** Stores the readable text of a document, at most 50,000 characters, which the site indexes and shows excerpts of. */
export const searchTextHook =
  (...fields: string[]): CollectionBeforeChangeHook =>
  ({ data }) => {
    const texts = fields.flatMap((name) => {
      const value: unknown = data[name];
      return typeof value === 'string' ? [value] : textsIn(value);
    });
    return { ...data, searchText: texts.join(' ').normalize('NFC').slice(0, 50_000) };
  };

export const searchText: Field = {
  name: 'searchText',
  type: 'textarea',
  localized: true,
  // The field of the search says so.
  label: { sv: 'Texten', en: 'The text' },
  admin: hiddenField,
};
