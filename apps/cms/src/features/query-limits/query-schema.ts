import { z } from 'zod';
import type { FlattenedField } from 'payload';

/** The operators that work for every text, number and date field. */
const operators = z.enum([
  ...(['equals', 'not_equals', 'in', 'not_in', 'exists', 'like', 'not_like', 'contains'] as const),
  ...(['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const),
]);
const MOST_VALUES = 1_000;
/** Enough for a thousand ids. */
const MOST_CHARACTERS = 40_000;
/** For the whole query: SQLite allows an expression depth of a thousand. */
const MOST_PARTS = 200;
const MOST_PAGES = 10_000_000;

const single = z.union([
  z.string().max(MOST_CHARACTERS),
  z.number(),
  z.boolean(),
  z.null(),
  z.date(),
]);
const condition = z.partialRecord(
  operators,
  z.union([single, z.array(single).max(MOST_VALUES)]).optional(),
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
const where = parts.refine((asked) => countParts(asked) <= MOST_PARTS);

const page = z.int().min(1).max(MOST_PAGES).optional();

/** The shape of a query; with `most`, its limit is required to be at most that. */
export function querySchema(most?: number) {
  const limit = (most === undefined ? z.int().min(0) : z.int().min(1).max(most)).optional();
  const asked = { limit, page, where: where.optional() };
  const join = z.union([z.literal(false), z.object(asked)]);
  return z
    .object({
      ...asked,
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

const countParts = (asked: object): number =>
  Object.values(asked)
    .map((each: unknown) => (Array.isArray(each) ? sumOfParts(each) : 1))
    .reduce((sum, each) => sum + each, 0);

const sumOfParts = (parts: object[]): number =>
  parts.map(countParts).reduce((sum, each) => sum + each, 0);

export interface Comparison {
  path: string;
  operator: string;
  value: unknown;
}

interface Meant {
  fields: FlattenedField[];
  fieldsOf: (collection: string) => FlattenedField[];
  isMeant: (field: FlattenedField) => boolean;
}

/** Every comparison in a query with a field of interest, in the collection or its relations. */
export function comparisonsOf(where: unknown, meant: Meant): Comparison[] {
  if (Array.isArray(where)) return where.flatMap((part) => comparisonsOf(part, meant));
  if (typeof where !== 'object' || where === null) return [];
  return Object.entries(where).flatMap(([path, asked]: [string, unknown]) => {
    if (Array.isArray(asked)) return comparisonsOf(asked, meant);
    return isAbout(path.split('.'), meant) ? comparedWith(path, asked) : [];
  });
}

function comparedWith(path: string, condition: unknown): Comparison[] {
  if (typeof condition !== 'object' || condition === null) return [];
  return Object.entries(condition).flatMap(([operator, value]: [string, unknown]) =>
    [value].flat().map((each) => ({ path, operator, value: each })),
  );
}

function isAbout([name, ...rest]: string[], meant: Meant): boolean {
  const field = meant.fields.find((each) => each.name === name);
  if (field === undefined) return false;
  if (rest.length === 0 || meant.isMeant(field)) return meant.isMeant(field);
  if ('flattenedFields' in field) return isAbout(rest, { ...meant, fields: field.flattenedFields });
  const pointsAt = 'relationTo' in field ? [field.relationTo].flat() : [];
  return pointsAt.some((collection) =>
    isAbout(rest, { ...meant, fields: meant.fieldsOf(collection) }),
  );
}
