import { z } from 'zod';
import type { FocalPoint } from './make-share-picture';

const share = z.coerce.number().min(0).max(100);
const pixels = z.coerce.number().int().min(1);

/** What the admin's "Redigera bild" sends along in the address: shares in per cent, sides in pixels. */
const uploadEdits = z.object({
  focalPoint: z.object({ x: share, y: share }).optional(),
  crop: z.object({ x: share, y: share }).optional(),
  widthInPixels: pixels.optional(),
  heightInPixels: pixels.optional(),
});

export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What an editor wants done with a picture; nothing for what cannot be understood. */
export function readUploadEdits(given: unknown) {
  const { data } = uploadEdits.safeParse(given);
  const { focalPoint, crop: corner, widthInPixels: width, heightInPixels: height } = data ?? {};
  const crop: Crop | undefined =
    corner && width && height ? { ...corner, width, height } : undefined;
  return { focalPoint: focalPoint && rounded(focalPoint), crop };
}

const rounded = ({ x, y }: FocalPoint): FocalPoint => ({ x: Math.round(x), y: Math.round(y) });
