import type { Media } from '@regionwebb/content/payload-types';
import { populated } from '@regionwebb/content/populated';
import { mediaUrl } from './media-url';

/** The address of the size that every browser can show; undefined for a document, a missing file or no picture. */
export function pictureAddress(given: Media | string | null | undefined): string | undefined {
  const media = populated(given);
  const filename = media?.sizes?.jpeg960?.filename ?? media?.filename;
  return media && filename && isPicture(media) ? mediaUrl(filename, media) : undefined;
}

const isPicture = ({ mimeType }: Media): boolean => !mimeType || mimeType.startsWith('image/');
