import sharp from 'sharp';
import type { Lead } from './lead-of';
import { pictureSize } from './picture-size';

const { width, height } = pictureSize;

/** A photograph in the shape that networks show, with what must be seen as near its middle as can be. */
export async function cropPicture(photograph: Buffer, { focus }: Pick<Lead, 'focus'>) {
  const own = await sharp(photograph).metadata();
  const scale = Math.max(width / own.width, height / own.height);
  const whole = { width: Math.ceil(own.width * scale), height: Math.ceil(own.height * scale) };
  return sharp(photograph)
    .resize({ ...whole, fit: 'fill' })
    .extract({
      left: startOf(whole.width, width, focus.x),
      top: startOf(whole.height, height, focus.y),
      width,
      height,
    })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer();
}

const startOf = (whole: number, shown: number, focus: number) =>
  Math.round(Math.min(whole - shown, Math.max(0, whole * focus - shown / 2)));
