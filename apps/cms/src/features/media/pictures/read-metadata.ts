import sharp, { type Metadata } from 'sharp';
import { FileRefused, incomplete } from '../file-refused';
import { refusalOfMeasures } from './limits';
import { framesOfPng } from './strip-png';

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
