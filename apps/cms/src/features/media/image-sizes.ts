import type { ImageSize } from 'payload';

const widths = [480, 960, 1600] as const;
const avif = { format: 'avif', options: { quality: 55, effort: 2 } } as const;
const webp = { format: 'webp', options: { quality: 78 } } as const;
export const jpeg = { format: 'jpeg', options: { quality: 80, mozjpeg: true } } as const;

/** `avif480` … `webp1600`, and one JPEG for feeds and old readers. A small picture keeps its own width. */
export const sizesToMake = [
  ...widths.map((width) => ({ name: `avif${width}` as const, width, ...avif })),
  ...widths.map((width) => ({ name: `webp${width}` as const, width, ...webp })),
  { name: 'jpeg960' as const, width: 960, ...jpeg },
];

/**
 * What networks show of a link to a page, in pixels: 1.91 to 1, cropped around the focal point. A picture with less
 * than `smallest` has none, since it would be blurred.
 */
export const shareSize = {
  name: 'share',
  width: 1200,
  height: 630,
  smallest: { width: 800, height: 420 },
} as const;

export type SizeName = (typeof sizesToMake)[number]['name'] | typeof shareSize.name;

/** The same as Payload has to know them: it keeps their fields and hands out their files, and makes none. */
export const imageSizes: ImageSize[] = [
  ...sizesToMake.map(({ name, width }) => ({ name, width })),
  { name: shareSize.name, width: shareSize.width, height: shareSize.height },
].map((size) => ({
  ...size,
  admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
}));
