/** The document of a relation; a bare id is a document that the public may not read. */
export const populated = <T extends object>(value: T | string | null | undefined): T | undefined =>
  typeof value === 'object' && value !== null ? value : undefined;

/** The documents of a list of relations, without those that the public may not read. */
export const allPopulated = <T extends object>(
  values: readonly (T | string)[] | null | undefined,
): T[] => (values ?? []).flatMap((value) => populated(value) ?? []);
