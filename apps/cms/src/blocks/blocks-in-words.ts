import { foreign } from './foreign';
import { blocks } from './blocks';
import { textsIn } from '../fields/search-text';
import { translate, type TranslatedRequest, type Words } from '../translations/translate';
import { propertyOf } from '../validation/unknown-values';

/**
 * Rich text with each block as its name followed by its texts, for comparing versions. The name keeps the fields of the
 * block, so that a change without text, such as another picture, is marked too.
 */
export const blocksInWords = (value: unknown, reader: TranslatedRequest): unknown => {
  if (Array.isArray(value)) return value.flatMap((node: unknown) => inWords(node, reader));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'children' || key === 'root' ? blocksInWords(inner, reader) : inner,
    ]),
  );
};

const inWords = (node: unknown, reader: TranslatedRequest): unknown => {
  const type = propertyOf(node, 'type');
  if (type !== 'block' && type !== 'inlineBlock') return blocksInWords(node, reader);
  const fields = withoutDocuments(propertyOf(node, 'fields'));
  const named = { ...Object(node), fields, type: nameOf(propertyOf(fields, 'blockType'), reader) };
  const texts = textsIn(fields);
  return type === 'block'
    ? [named, ...texts.map(paragraph)]
    : [named, words(` ${texts.join(' ')} `)];
};

/** The fields of a block, with the id in place of each related document. */
const withoutDocuments = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutDocuments);
  if (typeof value !== 'object' || value === null) return value;
  if ('id' in value && 'updatedAt' in value) return { id: value.id };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutDocuments(inner)]),
  );
};

const nameOf = (slug: unknown, reader: TranslatedRequest): string => {
  const known = [...blocks, foreign].find((block) => block.slug === slug);
  const name: unknown = known?.labels?.singular;
  return isWords(name) ? translate(reader, name) : String(slug);
};

const isWords = (name: unknown): name is Words =>
  typeof propertyOf(name, 'sv') === 'string' && typeof propertyOf(name, 'en') === 'string';

const words = (text: string) => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
});

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  children: [words(text)],
  direction: 'ltr',
  format: '',
  indent: 0,
});
