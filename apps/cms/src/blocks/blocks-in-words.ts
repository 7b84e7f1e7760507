import { foreign } from './foreign';
import { blocks } from './offered';
import { textsIn } from '../fields/search-text';
import { say, type Words } from '../translations/say';
import { propertyOf } from '../validation/unknown-values';

type Reader = Parameters<typeof say>[0];

/**
 * Rich text with each block as its name followed by its texts, for a reader who compares versions. The name carries
 * all that the block holds, so that a change which is no text, such as another picture, marks it too.
 */
export const blocksInWords = (value: unknown, reader: Reader): unknown => {
  if (Array.isArray(value)) return value.flatMap((node: unknown) => inWords(node, reader));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === 'children' || key === 'root' ? blocksInWords(inner, reader) : inner,
    ]),
  );
};

const inWords = (node: unknown, reader: Reader): unknown => {
  const type = propertyOf(node, 'type');
  if (type !== 'block' && type !== 'inlineBlock') return blocksInWords(node, reader);
  const fields = ownOf(propertyOf(node, 'fields'));
  const named = { ...Object(node), fields, type: nameOf(propertyOf(fields, 'blockType'), reader) };
  const texts = textsIn(fields);
  return type === 'block'
    ? [named, ...texts.map(paragraph)]
    : [named, words(` ${texts.join(' ')} `)];
};

/** What the block itself holds: of a document that it points at, only which one it is. */
const ownOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ownOf);
  if (typeof value !== 'object' || value === null) return value;
  if ('id' in value && 'updatedAt' in value) return { id: value.id };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, ownOf(inner)]));
};

const nameOf = (slug: unknown, reader: Reader): string => {
  const known = [...blocks, foreign].find((block) => block.slug === slug);
  const name: unknown = known?.labels?.singular;
  return isWords(name) ? say(reader, name) : String(slug);
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
