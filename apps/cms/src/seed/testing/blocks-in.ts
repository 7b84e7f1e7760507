/** Which blocks, marked words and tables occur anywhere in some documents' rich text. */
export const blocksIn = (value: unknown): string[] => [...new Set(found(value))];

const found = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own: unknown[] = [
    Reflect.get(value, 'blockType'),
    Reflect.get(value, 'type') === 'table' ? 'table' : undefined,
  ];
  return [
    ...own.filter((each) => typeof each === 'string'),
    ...Object.values(value).flatMap(found),
  ];
};
