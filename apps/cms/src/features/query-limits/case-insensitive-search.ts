import type { CollectionBeforeOperationHook, CollectionConfig, Where, WhereField } from 'payload';
import { propertyOf } from '../../validation/unknown-values';

/**
 * A collection where "ökar" finds "Ökar" (T20). SQLite ignores case only for A to Z, so other words are searched in
 * lower case, in upper case and capitalised.
 */
export const searchCaseInsensitively = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), widenSearch],
  },
});

const widenSearch: CollectionBeforeOperationHook = (call) => {
  const { args } = call;
  const isReading = propertyOf(call, 'operation') === 'read';
  return isReading && 'where' in args && args.where
    ? { ...args, where: inAnyCase(args.where) }
    : args;
};

/** The same query, matching each variant to write the case of letters such as å. */
export const inAnyCase = (where: Where): Where =>
  all(
    Object.entries(where).flatMap(([field, condition]): Where[] =>
      Array.isArray(condition)
        ? [{ [field]: condition.map(inAnyCase) }]
        : conditions(field, condition),
    ),
  );

const conditions = (field: string, condition: WhereField): Where[] =>
  Object.entries(condition).flatMap(([operator, value]: [string, WhereField['equals']]): Where[] =>
    searches.has(operator) && isBeyondAscii(value)
      ? wordsOf(operator, value).map((word) => ({
          or: cases(word).map((variant) => ({ [field]: { [operator]: variant } })),
        }))
      : [{ [field]: { [operator]: value } }],
  );

const searches: ReadonlySet<string> = new Set(['like', 'contains']);

const all = (parts: Where[]): Where => {
  const [only] = parts;
  return parts.length === 1 && only ? only : { and: parts };
};

/** `like` matches each word separately, `contains` the text as a whole. */
const wordsOf = (operator: string, text: string): string[] =>
  operator === 'like' ? text.split(/\s+/).filter((word) => word !== '') : [text];

const isBeyondAscii = (text: unknown): text is string =>
  typeof text === 'string' && /[^\P{L}a-z]/iu.test(text);

const cases = (text: string): string[] => {
  if (!isBeyondAscii(text)) return [text];
  const small = text.toLocaleLowerCase('sv');
  const capitals = text.toLocaleUpperCase('sv');
  return [...new Set([text, small, capitals, `${capitals.slice(0, 1)}${small.slice(1)}`])];
};
