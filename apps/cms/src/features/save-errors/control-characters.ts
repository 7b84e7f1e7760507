import { readableText } from '@regionwebb/content/readable-text';
import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type GlobalConfig,
} from 'payload';

/** Far above the nesting of real documents; without a limit, nested input could exhaust the stack. */
const MAX_LEVELS = 200;

/** A collection that stores texts without control characters, anywhere in a document. */
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
 * Cleans texts in arrays and plain objects; other values, such as dates, are unchanged.
 *
 * @throws APIError 400 for data nested deeper than `MAX_LEVELS`.
 */
function readable(value: unknown, level = 0): unknown {
  if (typeof value === 'string') return readableText(value);
  if (!Array.isArray(value) && !isPlain(value)) return value;
  if (level === MAX_LEVELS)
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
