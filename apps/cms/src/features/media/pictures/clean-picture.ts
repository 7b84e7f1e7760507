import sharp, { type Metadata, type Sharp } from 'sharp';
import { FileRefused, incomplete } from '../identify-file';
import { mostPixels } from './read-metadata';
import { stripGif, stripJpeg, stripPng, stripWebp } from './strip-metadata';

const strip: Record<string, (bytes: Buffer) => Buffer> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
  'image/gif': stripGif,
};

interface Picture {
  bytes: Buffer;
  mimeType: string;
  metadata: Metadata;
  isAnimated: boolean;
}

/**
 * The picture alone, without what was written beside it (decision 15). Its bytes stay as they were but for a picture
 * that must be turned, and for an AVIF that says something: those are encoded anew, with their colour profile.
 */
export async function cleanPicture({ bytes, mimeType, metadata, isAnimated }: Picture) {
  const stripped = strip[mimeType]?.(bytes) ?? bytes;
  const isTurned = (metadata.orientation ?? 1) > 1 && !isAnimated;
  const saysSomething = Boolean(metadata.exif ?? metadata.xmp ?? metadata.iptc);
  const isAvif = mimeType === 'image/avif';
  return isTurned || (isAvif && (saysSomething || !isPlainAvif(bytes)))
    ? encodeAgain(sharp(bytes, { limitInputPixels: mostPixels }).autoOrient(), metadata)
    : stripped;
}

/** Encodes a picture that has been changed. Throws FileRefused for one that cannot be read to its end. */
export async function encodeAgain(picture: Sharp, metadata: Metadata): Promise<Buffer> {
  try {
    return await encode(picture, metadata);
  } catch {
    throw new FileRefused(incomplete);
  }
}

/** Better than any eye can tell, and without loss where the format has none. */
function encode(picture: Sharp, metadata: Metadata): Promise<Buffer> {
  const { format, space } = metadata;
  // A profile for print fits no picture for screens, which is what it becomes.
  const kept = space === 'cmyk' ? picture : picture.keepIccProfile();
  const chromaSubsampling = metadata.chromaSubsampling === '4:4:4' ? '4:4:4' : '4:2:0';
  if (format === 'jpeg') return kept.jpeg({ quality: 92, chromaSubsampling }).toBuffer();
  if (format === 'heif') return kept.avif({ quality: 80, effort: 2 }).toBuffer();
  if (format === 'webp') return kept.webp({ quality: 92 }).toBuffer();
  return format === 'gif' ? kept.gif().toBuffer() : kept.png().toBuffer();
}

const AVIF_BOXES = new Set(['ftyp', 'meta', 'mdat', 'moov', 'free', 'skip']);

/** Whether an AVIF has the boxes of one picture or sequence and nothing else, nor anything after them (ISO 14496-12). */
export function isPlainAvif(bytes: Buffer): boolean {
  let at = 0;
  while (at < bytes.length) {
    if (at + 8 > bytes.length) return false;
    const size = bytes.readUInt32BE(at);
    if (size < 8 || !AVIF_BOXES.has(bytes.toString('latin1', at + 4, at + 8))) return false;
    at += size;
  }
  return at === bytes.length;
}
