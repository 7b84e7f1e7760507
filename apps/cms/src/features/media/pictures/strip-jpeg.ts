import { FileRefused, incomplete } from '../file-refused';

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
