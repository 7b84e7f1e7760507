import type { Media } from '@regionwebb/content/payload-types';

/**
 * Where the site itself serves a file, or one of its sizes. The version makes the address new when the file is
 * replaced, so that browsers may keep it for ever.
 */
export const mediaUrl = (
  filename: string,
  { updatedAt }: Partial<Pick<Media, 'updatedAt'>>,
): string => {
  const version = Date.parse(updatedAt ?? '');
  const address = `/media/${encodeURIComponent(filename)}`;
  return Number.isNaN(version) ? address : `${address}?v=${version}`;
};
