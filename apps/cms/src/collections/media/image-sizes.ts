import type { ImageSize } from 'payload';

const widths = [480, 960, 1600];
const avif = { format: 'avif', options: { quality: 55, effort: 2 } } as const;
const webp = { format: 'webp', options: { quality: 78 } } as const;
const jpeg = { format: 'jpeg', options: { quality: 80, mozjpeg: true } } as const;

const size = (
  width: number,
  formatOptions: ImageSize['formatOptions'] & { format: string },
): ImageSize => ({
  name: `${formatOptions.format}${width}`,
  width,
  formatOptions,
  withoutEnlargement: true,
  admin: { disableGroupBy: true, disableListColumn: true, disableListFilter: true },
});

/** `avif480` … `webp1600`, and one JPEG for feeds and old readers. A small picture keeps its own width. */
export const imageSizes: ImageSize[] = [
  ...widths.map((width) => size(width, avif)),
  ...widths.map((width) => size(width, webp)),
  size(960, jpeg),
];
