import pLimit from 'p-limit';
import sharp from 'sharp';
import { FileRefused, incomplete } from '../identify-file';
import { mostPixels } from './read-metadata';
import { type SizeName, sizesToMake } from '../image-sizes';

/** An open picture takes up to some hundred megabytes. */
export const oneAtATime = pLimit(1);

/** WebP ends at 16,383. */
const LONGEST_SIDE = 16_000;

export interface MadeSize {
  name: SizeName;
  format: 'avif' | 'webp' | 'jpeg';
  bytes: Buffer;
  width: number;
  height: number;
}

/**
 * A picture in every size, never larger than it is: a small one has the same file in several sizes. An animation is
 * shown as its first frame (WCAG 2.2.2). It is opened once, and whole, so that one that ends early is refused.
 */
export async function makeSizes(bytes: Buffer): Promise<MadeSize[]> {
  const { data, info } = await openWhole(bytes, Math.max(...sizesToMake.map(({ width }) => width)));
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const made: MadeSize[] = [];
  for (const { name, width, format, options } of sizesToMake) {
    const same = made.find((size) => size.format === format && size.width === info.width);
    if (same && width >= info.width) {
      made.push({ ...same, name });
      continue;
    }
    const picture = sharp(data, { raw }).resize({ width, withoutEnlargement: true });
    // JPEG knows no transparency, and would show black.
    const opaque = format === 'jpeg' ? picture.flatten({ background: '#fff' }) : picture;
    const encoded = await opaque.toFormat(format, options).toBuffer({ resolveWithObject: true });
    made.push({ name, format, bytes: encoded.data, ...measures(encoded.info) });
  }
  return made;
}

const measures = ({ width, height }: { width: number; height: number }) => ({ width, height });

async function openWhole(bytes: Buffer, width: number) {
  try {
    return await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .resize({ width, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true });
  } catch {
    throw new FileRefused(incomplete);
  }
}
