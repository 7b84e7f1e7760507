import { FileRefused, incomplete } from '../file-refused';

const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;
/** How often an animation is played, and the colour profile. */
const shown = ['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012'];

/** A GIF without comments, XMP and whatever follows its end (GIF89a). Throws FileRefused when it ends early. */
export function stripGif(bytes: Buffer): Buffer {
  let at = 13 + colourTable(bytes[10]);
  const kept = [bytes.subarray(0, at)];
  for (;;) {
    const start = at;
    const kind = bytes[at];
    if (kind === 0x3b) return Buffer.concat([...kept, bytes.subarray(at, at + 1)]);
    if (kind === 0x2c) at = endOfBlocks(bytes, at + 11 + colourTable(bytes[at + 9]));
    else if (kind === 0x21) at = endOfBlocks(bytes, at + 2);
    // Some programs pad between blocks.
    else if (kind === 0) at += 1;
    else throw new FileRefused(incomplete);
    if (kind === 0x2c || (kind === 0x21 && isShown(bytes, start)))
      kept.push(bytes.subarray(start, at));
  }
}

const colourTable = (flags = 0): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** A row of blocks, each with its length before it, ends with one of no length. */
function endOfBlocks(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = bytes[at]; length !== 0; length = bytes[at]) {
    if (length === undefined) throw new FileRefused(incomplete);
    at += 1 + length;
  }
  return at + 1;
}

function isShown(bytes: Buffer, at: number): boolean {
  const label = bytes[at + 1];
  const name = bytes.toString('latin1', at + 3, at + 14);
  return label === GRAPHIC_CONTROL || (label === APPLICATION && shown.includes(name));
}
