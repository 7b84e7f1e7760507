/** The same text in memory of its own: a piece that was cut out of a longer one holds on to all of it. */
export const ownCopyOf = (piece: string): string => Buffer.from(piece).toString();
