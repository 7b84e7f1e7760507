import type { Media } from '@regionwebb/content/payload-types';
import { mediaUrl } from './media-url';

type Size = NonNullable<NonNullable<Media['sizes']>[keyof NonNullable<Media['sizes']>]>;

interface Source {
  type: string;
  srcSet: string;
}

/** The formats better than JPEG, best first, each with the widths that the CMS has made. */
export const pictureSources = (media: Media): Source[] => {
  const { avif480, avif960, avif1600, webp480, webp960, webp1600 } = media.sizes ?? {};
  return [
    { type: 'image/avif', srcSet: srcSet([avif480, avif960, avif1600], media) },
    { type: 'image/webp', srcSet: srcSet([webp480, webp960, webp1600], media) },
  ].filter((source) => source.srcSet !== '');
};

/** A small picture has the same width in every size, and is listed once. */
const srcSet = (sizes: (Size | undefined)[], media: Media): string => {
  const byWidth = new Map<number, string>();
  for (const size of sizes) {
    if (!size?.filename || !size.width || byWidth.has(size.width)) continue;
    byWidth.set(size.width, `${mediaUrl(size.filename, media)} ${size.width}w`);
  }
  return [...byWidth.values()].join(', ');
};
