import sharp from 'sharp';
import { FileRefused, incomplete } from '../identify-file';
import { jpeg, shareSize } from '../image-sizes';
import type { MadeSize } from './make-sizes';
import { mostPixels } from './read-metadata';

/** What must be seen of a picture, in per cent of its width and height. */
export interface FocalPoint {
  x: number;
  y: number;
}

/** Where it is as long as nobody has said so. */
export const centre: FocalPoint = { x: 50, y: 50 };

const { name, width, height, smallest } = shareSize;

/**
 * The picture that pages are shared with, in `shareSize`, with the focal point as near its middle as can be. Undefined
 * for a picture that is too small. Throws FileRefused for one that cannot be read to its end.
 */
export async function makeSharePicture(
  bytes: Buffer,
  focus: FocalPoint,
): Promise<MadeSize | undefined> {
  try {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata();
    if (!isLargeEnough(autoOrient)) return undefined;
    const scale = Math.max(width / autoOrient.width, height / autoOrient.height);
    const whole = {
      width: Math.ceil(autoOrient.width * scale),
      height: Math.ceil(autoOrient.height * scale),
    };
    const cropped = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .autoOrient()
      .resize({ ...whole, fit: 'fill' })
      .extract({
        left: startOf(whole.width, width, focus.x),
        top: startOf(whole.height, height, focus.y),
        width,
        height,
      })
      .flatten({ background: '#fff' })
      .toFormat(jpeg.format, jpeg.options)
      .toBuffer();
    return { name, format: jpeg.format, bytes: cropped, width, height };
  } catch {
    throw new FileRefused(incomplete);
  }
}

/** Whether a picture of these measures, in pixels, has something to share. */
export const isLargeEnough = (whole: { width: number; height: number }): boolean =>
  whole.width >= smallest.width && whole.height >= smallest.height;

const startOf = (whole: number, shown: number, percent: number): number =>
  Math.round(Math.min(whole - shown, Math.max(0, (whole * percent) / 100 - shown / 2)));
