/** The rows of an array field with the words of another language: same rows, same ids. */
export const translated = <Row extends object>(
  rows: Row[] | null | undefined,
  words: Partial<Row>[],
): Row[] => (rows ?? []).map((row, index) => ({ ...row, ...words[index] }));
