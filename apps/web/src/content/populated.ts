/** A related document, or undefined where there is only its id: the public may not read it. */
export const populated = <Document extends object>(
  value: Document | string | null | undefined,
): Document | undefined => (typeof value === 'object' && value !== null ? value : undefined);

/** Those of several related documents that the public may read, in their order. */
export const allPopulated = <Document extends object>(
  values: readonly (Document | string)[] | null | undefined,
): Document[] => (values ?? []).flatMap((value) => populated(value) ?? []);
