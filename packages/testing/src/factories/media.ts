import type { Media } from '@regionwebb/content/payload-types';

const made = { createdAt: '2024-04-30T07:00:00.000Z', updatedAt: '2024-04-30T07:00:00.000Z' };

const size = (width: number, format: string) => ({
  filename: `kust-${width}x${(width * 9) / 16}.${format}`,
  width,
  height: (width * 9) / 16,
  mimeType: `image/${format}`,
});

/** A picture as the CMS hands it over, with every size. */
export const aPicture = (overrides?: Partial<Media>): Media => ({
  ...made,
  id: 'picture',
  alt: 'Klippor och hav i motljus',
  filename: 'kust.png',
  mimeType: 'image/png',
  filesize: 812_000,
  width: 1600,
  height: 900,
  focalX: 50,
  focalY: 50,
  sizes: {
    avif480: size(480, 'avif'),
    avif960: size(960, 'avif'),
    avif1600: size(1600, 'avif'),
    webp480: size(480, 'webp'),
    webp960: size(960, 'webp'),
    webp1600: size(1600, 'webp'),
    jpeg960: size(960, 'jpeg'),
  },
  ...overrides,
});

/** A document to fetch. */
export const aFile = (overrides?: Partial<Media>): Media => ({
  ...made,
  id: 'file',
  caption: 'Tidplan för utvecklingsstrategin 2019–2020',
  filename: 'tidplan.pdf',
  mimeType: 'application/pdf',
  filesize: 240_312,
  ...overrides,
});
