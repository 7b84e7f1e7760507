import type { CollectionBeforeOperationHook, CollectionConfig, Where, WhereField } from 'payload';
import { propertyOf } from '../../validation/unknown-values';

/**
 * A collection where "ökar" finds "Ökar" (T20). SQLite compares letters beyond A to Z as they are written, so what is
 * looked for is asked for in small letters, in capitals, and with a capital first.
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

/** The same question, met by every way to write the case of letters such as å. */
export const inAnyCase = (where: Where): Where =>
  all(
    Object.entries(where).flatMap(([field, asked]): Where[] =>
      Array.isArray(asked) ? [{ [field]: asked.map(inAnyCase) }] : conditions(field, asked),
    ),
  );

const conditions = (field: string, asked: WhereField): Where[] =>
  Object.entries(asked).flatMap(([operator, value]: [string, WhereField['equals']]): Where[] =>
    searches.has(operator) && isBeyondAscii(value)
      ? wordsOf(operator, value).map((word) => ({
          or: cases(word).map((way) => ({ [field]: { [operator]: way } })),
        }))
      : [{ [field]: { [operator]: value } }],
  );

const searches: ReadonlySet<string> = new Set(['like', 'contains']);

const all = (parts: Where[]): Where => {
  const [only] = parts;
  return parts.length === 1 && only ? only : { and: parts };
};

/** `like` finds its words wherever each of them stands, `contains` the text as it is. */
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
