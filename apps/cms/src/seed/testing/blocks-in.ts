/** The blocks, inline blocks and tables in the rich text of documents. */
export const blocksIn = (value: unknown): string[] => [...new Set(found(value))];

const found = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const types: unknown[] = [
    Reflect.get(value, 'blockType'),
    Reflect.get(value, 'type') === 'table' ? 'table' : undefined,
  ];
  return [
    ...types.filter((each) => typeof each === 'string'),
    ...Object.values(value).flatMap(found),
  ];
};
