import { readableText } from '@regionwebb/content/readable-text';
import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type GlobalConfig,
} from 'payload';

/** Lists in lists, in blocks, in columns are far from it; without a bound, brackets alone would exhaust the stack. */
const MOST_LEVELS = 200;

/** A collection in which no control characters are stored, wherever in a document a text stands. */
export const removeControlCharacters = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [readIn, ...(collection.hooks?.beforeOperation ?? [])],
  },
});

/** The same for a global. */
export const removeControlCharactersInGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [
      ({ args }) => ({ ...args, data: readable(args.data) }),
      ...(global.hooks?.beforeOperation ?? []),
    ],
  },
});

const readIn: CollectionBeforeOperationHook = ({ args }) =>
  'data' in args ? { ...args, data: readable(args.data) } : args;

/**
 * What is stored as JSON: texts, lists and plain objects. Anything else, such as a date, is left alone.
 *
 * @throws APIError 400 when it is nested deeper than any document can be.
 */
function readable(value: unknown, level = 0): unknown {
  if (typeof value === 'string') return readableText(value);
  if (!Array.isArray(value) && !isPlain(value)) return value;
  if (level === MOST_LEVELS)
    throw new APIError(
      'Innehållet är nästlat för djupt för att kunna sparas.',
      400,
      undefined,
      true,
    );
  if (Array.isArray(value)) return value.map((part) => readable(part, level + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, readable(part, level + 1)]),
  );
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
