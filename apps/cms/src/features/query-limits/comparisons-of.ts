import type { FlattenedField } from 'payload';

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

/** What a question compares some fields with, wherever in it: a collection's own and those of what it points at. */
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
