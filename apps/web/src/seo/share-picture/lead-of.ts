import type { Media } from '@regionwebb/content/payload-types';

/** A photograph that a picture can be cropped from. */
export interface Lead {
  file: string;
  updatedAt: string;
  /** What must be seen, in shares of width and height. */
  focus: { x: number; y: number };
}

/** Less than this would be blown up until it is blurred. */
const NARROWEST = 800;

/** The largest form of a picture that is quickly read; none of what is too small, or is no photograph. */
export function leadOf({ sizes, focalX, focalY, updatedAt, mimeType }: Media): Lead | undefined {
  const { filename, width } = sizes?.webp1600 ?? {};
  if (!filename || !width || width < NARROWEST || mimeType === 'image/svg+xml') return undefined;
  return { file: filename, updatedAt, focus: { x: (focalX ?? 50) / 100, y: (focalY ?? 50) / 100 } };
}
