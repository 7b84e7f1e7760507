import sharp, { type Metadata } from 'sharp';
import { FileRefused, incomplete } from '../identify-file';
import { framesOfPng } from './strip-metadata';
import type { Words } from '../../../translations/translate';

/** A picture as its header tells of it, before any of it is opened. Throws FileRefused for one that is too large. */
export async function readMetadata(bytes: Buffer, mimeType: string) {
  const metadata = await headerOf(bytes);
  const frames = mimeType === 'image/png' ? framesOfPng(bytes) : (metadata.pages ?? 1);
  const refusal = refusalOfMeasures({ ...metadata, frames });
  if (refusal) throw new FileRefused(refusal);
  return { metadata, isAnimated: frames > 1 || isAvifSequence(bytes) };
}

async function headerOf(bytes: Buffer): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    throw new FileRefused(incomplete);
  }
}

const isAvifSequence = (bytes: Buffer): boolean => bytes.toString('latin1', 4, 12) === 'ftypavis';

/** A full-frame camera of today; opening a picture takes time and memory by its pixels, not by its bytes. */
export const mostPixels = 64_000_000;

interface Measures {
  width: number;
  height: number;
  frames: number;
}

/** Why a picture is not opened, told by its header alone; undefined when it may be. */
export function refusalOfMeasures({ width, height, frames }: Measures): Words | undefined {
  if (width * height * frames <= mostPixels) return undefined;
  const of = (language: string) => {
    const write = new Intl.NumberFormat(language);
    return { w: write.format(width), h: write.format(height), f: write.format(frames) };
  };
  const [sv, en] = [of('sv'), of('en')];
  return {
    sv: `Bilden är för stor, ${sv.w} × ${sv.h} bildpunkter${frames > 1 ? ` i ${sv.f} bildrutor` : ''}. Den får ha högst ${mostPixels / 1e6} miljoner bildpunkter${frames > 1 ? ' sammanlagt' : ''}. Spara en mindre version och försök igen.`,
    en: `The picture is too large, ${en.w} × ${en.h} pixels${frames > 1 ? ` in ${en.f} frames` : ''}. It may have at most ${mostPixels / 1e6} million pixels${frames > 1 ? ' in all' : ''}. Save a smaller version and try again.`,
  };
}
