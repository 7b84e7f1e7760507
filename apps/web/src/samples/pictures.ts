import type { Media } from '@regionwebb/content/payload-types';
import { aPicture } from '@regionwebb/fixtures/factories/media';

/** A picture that the site draws itself, of the requested size. */
export const samplePicture = (width: number, height: number, overrides?: Partial<Media>): Media =>
  aPicture({
    id: `${width}x${height}`,
    alt: 'Bergen vid vattnet, ritade',
    filename: `exempel-${width}x${height}.svg`,
    mimeType: 'image/svg+xml',
    width,
    height,
    sizes: {},
    ...overrides,
  });

export const wide = samplePicture(1600, 900);
export const tall = samplePicture(600, 900);
export const square = samplePicture(600, 600);

/** A file that has been deleted, or is not public: only its text is left. */
export const missing = samplePicture(1600, 900, {
  id: 'missing',
  alt: 'Kusten vid Kvarken i motljus',
  filename: 'saknas.svg',
});
