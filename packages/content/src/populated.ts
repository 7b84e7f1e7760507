/** The document behind a relation; a bare id is one that the public may not read. */
export const populated = <T extends object>(value: T | string | null | undefined): T | undefined =>
  typeof value === 'object' && value !== null ? value : undefined;

/** The documents behind a list of relations, without those that the public may not read. */
export const allPopulated = <T extends object>(
  values: readonly (T | string)[] | null | undefined,
): T[] => (values ?? []).flatMap((value) => populated(value) ?? []);
