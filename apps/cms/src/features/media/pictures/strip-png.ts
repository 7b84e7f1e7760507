import { FileRefused, incomplete } from '../file-refused';

/** What a PNG needs to be shown as it is meant, an animated one too (W3C PNG, third edition, section 11). */
const shown = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD pHYs acTL fcTL fdAT'.split(
    ' ',
  ),
);

interface Chunk {
  type: string;
  bytes: Buffer;
}

/** A PNG without texts, EXIF, times and whatever follows its end. Throws FileRefused when it ends early. */
export function stripPng(bytes: Buffer): Buffer {
  const kept = chunksOf(bytes).filter(({ type }) => shown.has(type));
  return Buffer.concat([bytes.subarray(0, 8), ...kept.map((chunk) => chunk.bytes)]);
}

/** How many frames an animated PNG says that it has; 1 for one that is not animated. */
export function framesOfPng(bytes: Buffer): number {
  const control = chunksOf(bytes).find(({ type }) => type === 'acTL')?.bytes;
  return control && control.length >= 20 ? Math.max(1, control.readUInt32BE(8)) : 1;
}

function chunksOf(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 8;
  while (chunks.at(-1)?.type !== 'IEND') {
    const end = at + 12 <= bytes.length ? at + 12 + bytes.readUInt32BE(at) : Number.NaN;
    if (!(end <= bytes.length)) throw new FileRefused(incomplete);
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), bytes: bytes.subarray(at, end) });
    at = end;
  }
  return chunks;
}
