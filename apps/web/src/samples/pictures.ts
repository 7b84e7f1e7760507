import type { Media } from '@regionwebb/content/payload-types';
import { aPicture } from '@regionwebb/fixtures/factories/media';

/** A picture that the site draws itself, in the shape that is asked for. */
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

/** What an editor has deleted, or the CMS cannot hand out: the words are left. */
export const missing = samplePicture(1600, 900, {
  id: 'missing',
  alt: 'Kusten vid Kvarken i motljus',
  filename: 'saknas.svg',
});
