import type { FlattenedField } from 'payload';

interface Asked {
  path: string;
  value: unknown;
}

type FieldsOf = (collection: string) => FlattenedField[];

/** What a question compares dates with, wherever in it: a collection's own and those of what it points at. */
export function datesAmong(where: unknown, fields: FlattenedField[], fieldsOf: FieldsOf): Asked[] {
  if (Array.isArray(where)) return where.flatMap((part) => datesAmong(part, fields, fieldsOf));
  if (typeof where !== 'object' || where === null) return [];
  return Object.entries(where).flatMap(([path, asked]: [string, unknown]) => {
    if (Array.isArray(asked)) return datesAmong(asked, fields, fieldsOf);
    return isDate(path.split('.'), fields, fieldsOf) ? comparedWith(path, asked) : [];
  });
}

function comparedWith(path: string, condition: unknown): Asked[] {
  if (typeof condition !== 'object' || condition === null) return [];
  return Object.entries(condition).flatMap(([operator, value]: [string, unknown]) =>
    operator === 'exists' ? [] : [value].flat().map((each) => ({ path, value: each })),
  );
}

function isDate([name, ...rest]: string[], fields: FlattenedField[], fieldsOf: FieldsOf): boolean {
  const field = fields.find((each) => each.name === name);
  if (field === undefined) return false;
  if (rest.length === 0) return field.type === 'date';
  if ('flattenedFields' in field) return isDate(rest, field.flattenedFields, fieldsOf);
  const pointsAt = 'relationTo' in field ? [field.relationTo].flat() : [];
  return pointsAt.some((collection) => isDate(rest, fieldsOf(collection), fieldsOf));
}
