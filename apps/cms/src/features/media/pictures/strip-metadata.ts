import { FileRefused, incomplete } from '../identify-file';

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/**
 * A JPEG without EXIF, XMP, IPTC, comments, thumbnails and whatever follows its end (ITU-T T.81, annex B). The
 * compressed picture, its colour profile and its resolution stay byte for byte. Throws FileRefused when it ends early.
 */
export function stripJpeg(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  for (;;) {
    // Some cameras pad between segments.
    at = bytes.indexOf(0xff, at);
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (at < 0 || marker === undefined) throw new FileRefused(incomplete);
    if (marker === END_OF_IMAGE) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    if (isAlone(marker)) {
      at += 2;
      continue;
    }
    if (at + 4 > bytes.length) throw new FileRefused(incomplete);
    let end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) throw new FileRefused(incomplete);
    if (marker === START_OF_SCAN) end = endOfScan(bytes, end);
    kept.push(withoutWords(marker, bytes.subarray(at, end)));
    at = end;
  }
}

/** Markers without a length: restarts, and one that is not used. */
const isAlone = (marker: number): boolean => marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** Compressed data goes on until a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new FileRefused(incomplete);
}

/** What is left of a segment: all of what decoding needs, nothing of what is said beside the picture. */
function withoutWords(marker: number, segment: Buffer): Buffer {
  const begins = (text: string) => segment.toString('latin1', 4, 4 + text.length) === text;
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  if (marker === 0xe0 && begins('JFIF\0') && segment.length >= 18) return withoutThumbnail(segment);
  if (marker === 0xe2 && begins('ICC_PROFILE\0')) return segment;
  if (marker === 0xee && begins('Adobe')) return segment;
  return isApplication || marker === 0xfe ? Buffer.alloc(0) : segment;
}

function withoutThumbnail(jfif: Buffer): Buffer {
  const short = Buffer.from(jfif.subarray(0, 18));
  short.writeUInt16BE(16, 2);
  short.writeUInt16BE(0, 16);
  return short;
}

/** What a PNG needs to be shown as it is meant, an animated one too (W3C PNG, third edition, section 11). */
const SHOWN_PNG = new Set(
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
  const kept = chunksOf(bytes).filter(({ type }) => SHOWN_PNG.has(type));
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

const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;
/** How often an animation is played, and the colour profile. */
const SHOWN_GIF = ['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012'];

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
  return label === GRAPHIC_CONTROL || (label === APPLICATION && SHOWN_GIF.includes(name));
}

/** What a WebP needs to be shown (RFC 9649, section 2.7). */
const SHOWN_WEBP = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const HAS_EXIF_OR_XMP = 0x0c;

/** A WebP without EXIF, XMP, unknown parts and whatever follows its end. Throws FileRefused when it ends early. */
export function stripWebp(bytes: Buffer): Buffer {
  const end = bytes.length < 12 ? Number.NaN : 8 + bytes.readUInt32LE(4);
  if (!(end <= bytes.length)) throw new FileRefused(incomplete);
  const kept: Buffer[] = [];
  let at = 12;
  while (at + 8 <= end) {
    const size = bytes.readUInt32LE(at + 4);
    const next = at + 8 + size + (size % 2);
    if (at + 8 + size > end) throw new FileRefused(incomplete);
    const type = bytes.toString('latin1', at, at + 4);
    const chunk = Buffer.from(bytes.subarray(at, next));
    if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~HAS_EXIF_OR_XMP;
    if (SHOWN_WEBP.has(type)) kept.push(chunk);
    at = next;
  }
  const body = Buffer.concat(kept);
  const header = Buffer.from(bytes.subarray(0, 12));
  header.writeUInt32LE(4 + body.length, 4);
  return Buffer.concat([header, body]);
}
