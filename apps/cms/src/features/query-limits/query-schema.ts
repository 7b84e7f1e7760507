import { z } from 'zod';
import type { FlattenedField } from 'payload';

/** The operators that work for every text, number and date field. */
const operators = z.enum([
  ...(['equals', 'not_equals', 'in', 'not_in', 'exists', 'like', 'not_like', 'contains'] as const),
  ...(['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const),
]);
const MAX_VALUES = 1_000;
/** Enough for a thousand ids. */
const MAX_CHARACTERS = 40_000;
/** In the whole query: SQLite allows an expression depth of a thousand. */
const MAX_CONDITIONS = 200;
const MAX_PAGE = 10_000_000;

const single = z.union([
  z.string().max(MAX_CHARACTERS),
  z.number(),
  z.boolean(),
  z.null(),
  z.date(),
]);
const condition = z.partialRecord(
  operators,
  z.union([single, z.array(single).max(MAX_VALUES)]).optional(),
);
const parts = z
  .object({
    get and() {
      return z.array(parts).optional();
    },
    get or() {
      return z.array(parts).optional();
    },
  })
  .catchall(condition);
const where = parts.refine((query) => countParts(query) <= MAX_CONDITIONS);

const page = z.int().min(1).max(MAX_PAGE).optional();

/** The schema of a query; with `most`, a limit of at most that is required. */
export function querySchema(most?: number) {
  const limit = (most === undefined ? z.int().min(0) : z.int().min(1).max(most)).optional();
  const query = { limit, page, where: where.optional() };
  const join = z.union([z.literal(false), z.object(query)]);
  return z
    .object({
      ...query,
      pagination: z.unknown().optional(),
      joins: z.record(z.string(), join).optional(),
    })
    .refine(
      ({ limit, pagination }) => most === undefined || limit !== undefined || isPaged(pagination),
      {
        path: ['limit'],
      },
    )
    .refine(({ page = 1, pagination }) => page === 1 || isPaged(pagination), {
      path: ['pagination'],
    });
}

/** Paged unless switched off, with ten documents a page by default. */
const isPaged = (pagination: unknown): boolean => pagination === undefined || Boolean(pagination);

const countParts = (query: object): number =>
  Object.values(query)
    .map((each: unknown) => (Array.isArray(each) ? sumOfParts(each) : 1))
    .reduce((sum, each) => sum + each, 0);

const sumOfParts = (parts: object[]): number =>
  parts.map(countParts).reduce((sum, each) => sum + each, 0);

export interface Comparison {
  path: string;
  operator: string;
  value: unknown;
}

interface FieldFilter {
  fields: FlattenedField[];
  fieldsOf: (collection: string) => FlattenedField[];
  matches: (field: FlattenedField) => boolean;
}

/** The comparisons in a query with fields that match a filter, in the collection or its relations. */
export function comparisonsOf(where: unknown, filter: FieldFilter): Comparison[] {
  if (Array.isArray(where)) return where.flatMap((part) => comparisonsOf(part, filter));
  if (typeof where !== 'object' || where === null) return [];
  return Object.entries(where).flatMap(([path, query]: [string, unknown]) => {
    if (Array.isArray(query)) return comparisonsOf(query, filter);
    return isAbout(path.split('.'), filter) ? comparedWith(path, query) : [];
  });
}

function comparedWith(path: string, condition: unknown): Comparison[] {
  if (typeof condition !== 'object' || condition === null) return [];
  return Object.entries(condition).flatMap(([operator, value]: [string, unknown]) =>
    [value].flat().map((each) => ({ path, operator, value: each })),
  );
}

function isAbout([name, ...rest]: string[], filter: FieldFilter): boolean {
  const field = filter.fields.find((each) => each.name === name);
  if (field === undefined) return false;
  if (rest.length === 0 || filter.matches(field)) return filter.matches(field);
  if ('flattenedFields' in field)
    return isAbout(rest, { ...filter, fields: field.flattenedFields });
  const relatedTo = 'relationTo' in field ? [field.relationTo].flat() : [];
  return relatedTo.some((collection) =>
    isAbout(rest, { ...filter, fields: filter.fieldsOf(collection) }),
  );
}
