import type { FlattenedField } from 'payload';

/** Fields that the CMS sets, and those that name a person, which the demonstration leaves empty. */
const automatic = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt'],
  ...['draftBy', 'saved', 'review', 'ownerPerson'],
]);

/** The paths of the fields that have no value in any of the documents. */
export const emptyFields = (fields: FlattenedField[], documents: unknown[], above = ''): string[] =>
  fields
    .filter(({ name }) => !automatic.has(name))
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
