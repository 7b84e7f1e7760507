import type { Media } from '@regionwebb/content/payload-types';
import { mediaUrl } from '../ui/media-url';

/** The mark on the ground of the theme; `make-pictures.js` draws it. */
const ofTheSite = { url: '/static/share.png', width: 1200, height: 630, type: 'image/png' };

/**
 * What networks show beside a link to a page: the page's picture as the CMS has cropped it, with its alternative text in
 * the language of the page, else the picture of the site, which says no more than its name (WCAG 1.1.1).
 */
export function sharePicture(image: Media | undefined, siteName: string) {
  const { filename, width, height, mimeType } = image?.sizes?.share ?? {};
  if (!image || !filename || !width || !height) return { ...ofTheSite, alt: siteName };
  return {
    url: mediaUrl(filename, image),
    ...{ width, height, type: mimeType ?? 'image/jpeg' },
    ...(image.alt ? { alt: image.alt } : {}),
  };
}
