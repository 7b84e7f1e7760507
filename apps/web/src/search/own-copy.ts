const LONGEST = 100;
/** One for all: small buffers are otherwise cut out of a pool, where a text that is kept holds what lies beside it. */
const room = Buffer.allocUnsafeSlow(4 * LONGEST);

/** The same text in memory of its own: a piece that was cut out of a longer one holds on to all of it. */
export function ownCopyOf(piece: string): string {
  if (piece.length > LONGEST) return Buffer.from(piece).toString();
  return room.toString('utf8', 0, room.write(piece));
}
