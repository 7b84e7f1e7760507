import type { Media } from '@regionwebb/content/payload-types';

/**
 * The site's address of a file, or of one of its sizes. It changes with the version when the file is replaced, so that
 * browsers may cache it for ever.
 */
export const mediaUrl = (
  filename: string,
  { updatedAt }: Partial<Pick<Media, 'updatedAt'>>,
): string => {
  const version = Date.parse(updatedAt ?? '');
  const address = `/media/${encodeURIComponent(filename)}`;
  return Number.isNaN(version) ? address : `${address}?v=${version}`;
};
