import { FileRefused, incomplete } from '../file-refused';

/** What a WebP needs to be shown (RFC 9649, section 2.7). */
const shown = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
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
    if (shown.has(type)) kept.push(chunk);
    at = next;
  }
  const body = Buffer.concat(kept);
  const header = Buffer.from(bytes.subarray(0, 12));
  header.writeUInt32LE(4 + body.length, 4);
  return Buffer.concat([header, body]);
}
