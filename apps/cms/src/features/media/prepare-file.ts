import sharp from 'sharp';
import { baseNameOf, checkDocument, identifyFile } from './identify-file';
import { cleanPicture, encodeAgain } from './pictures/clean-picture';
import { readMetadata } from './pictures/read-metadata';
import type { Crop } from './pictures/upload-edits';
import { centre, type FocalPoint, makeSharePicture } from './pictures/make-share-picture';
import { type MadeSize, makeSizes } from './pictures/make-sizes';

export interface PreparedFile {
  baseName: string;
  extension: string;
  mimeType: string;
  bytes: Buffer;
  width: number | null;
  height: number | null;
  animated: boolean;
  sizes: MadeSize[];
}

interface Given {
  file: { name: string; data: Buffer; size: number };
  crop?: Crop;
  focalPoint?: FocalPoint;
}

/**
 * Makes of what an editor sends what is kept: a clean original with a canonical name, and its sizes. Throws
 * FileRefused with the reason for what is not taken.
 */
export async function prepareFile({ file, crop, focalPoint }: Given): Promise<PreparedFile> {
  const { mimeType, extension } = await identifyFile(file);
  const named = { baseName: baseNameOf(file.name, mimeType), mimeType, extension };
  if (!mimeType.startsWith('image/')) {
    checkDocument(file.data, mimeType);
    return { ...named, bytes: file.data, width: null, height: null, animated: false, sizes: [] };
  }
  const { metadata, isAnimated } = await readMetadata(file.data, mimeType);
  const clean = await cleanPicture({ bytes: file.data, mimeType, metadata, isAnimated });
  const bytes = crop
    ? await encodeAgain(sharp(clean).extract(regionOf(crop, metadata.autoOrient)), metadata)
    : clean;
  const kept = await readMetadata(bytes, mimeType);
  const share = await makeSharePicture(bytes, focalPoint ?? centre);
  return {
    ...named,
    bytes,
    width: kept.metadata.width,
    height: kept.metadata.pageHeight ?? kept.metadata.height,
    animated: kept.isAnimated,
    sizes: [...(await makeSizes(bytes)), ...(share ? [share] : [])],
  };
}

/** The part of the picture that is kept, in pixels, never outside it. */
function regionOf(crop: Crop, whole: { width: number; height: number }) {
  const start = (share: number, side: number) =>
    Math.min(side - 1, Math.floor((share / 100) * side));
  const [left, top] = [start(crop.x, whole.width), start(crop.y, whole.height)];
  const width = Math.max(1, Math.min(crop.width, whole.width - left));
  return { left, top, width, height: Math.max(1, Math.min(crop.height, whole.height - top)) };
}
