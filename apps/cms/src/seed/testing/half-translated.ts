import type { FlattenedField } from 'payload';

/** The paths of the texts that are missing in English, in a document that has some English texts. */
export const halfTranslated = (
  fields: FlattenedField[],
  swedish: unknown,
  english: unknown,
): string[] => {
  const both = compare(fields, swedish, english).filter(({ path }) => !automatic.test(path));
  if (both.every(({ isThere }) => !isThere)) return [];
  return [...new Set(both.flatMap(({ path, isThere }) => (isThere ? [] : [path])))];
};

interface Text {
  path: string;
  /** In English too. */
  isThere: boolean;
}

/** Fields that the CMS sets. */
const automatic = /^(slug|path|searchText|sortKey)$/;

const compare = (
  fields: FlattenedField[],
  swedish: unknown,
  english: unknown,
  above = '',
): Text[] =>
  fields.flatMap((field): Text[] => {
    const path = `${above}${field.name}`;
    const [one, other] = [valueOf(swedish, field.name), valueOf(english, field.name)];
    if (!('flattenedFields' in field))
      return field.localized && isFilled(one) ? [{ path, isThere: isFilled(other) }] : [];
    const rows: unknown[] = Array.isArray(one) ? one : [one];
    const others: unknown[] = Array.isArray(other) ? other : [other];
    return rows.flatMap((row, index) =>
      compare(field.flattenedFields, row, others[index], `${path}.`),
    );
  });

const valueOf = (document: unknown, name: string): unknown =>
  typeof document === 'object' && document !== null ? Reflect.get(document, name) : undefined;

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);
