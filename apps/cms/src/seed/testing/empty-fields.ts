import type { FlattenedField } from 'payload';

/** What is kept about every document by itself. Nobody is invented who has begun, saved or answers for any of it. */
const kept = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt'],
  ...['draftBy', 'saved', 'ownerPerson'],
]);

/** The paths of the fields that have no value in any of the documents. */
export const emptyFields = (fields: FlattenedField[], documents: unknown[], above = ''): string[] =>
  fields
    .filter(({ name }) => !kept.has(name))
    .flatMap((field) => {
      const path = `${above}${field.name}`;
      const values = documents.flatMap((document) => valueOf(document, field.name));
      if ('flattenedFields' in field) return emptyFields(field.flattenedFields, values, `${path}.`);
      return values.some(isFilled) ? [] : [path];
    });

const valueOf = (document: unknown, name: string): unknown =>
  typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;

const isFilled = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0);
