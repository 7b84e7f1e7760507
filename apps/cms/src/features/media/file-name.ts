import { slugOf } from '../../validation/slug';

/** What Windows takes for a device, whatever the ending. */
const device = /^(con|prn|aux|nul|conin|conout|clock|com\d|lpt\d)$/;
const LONGEST_GIVEN = 500;

/**
 * The canonical name of a file, without its ending: a–z, 0–9 and single hyphens, at most 80 signs (decision 15).
 * What has no such sign at all is named for what it is.
 */
export function baseNameOf(given: string, mimeType: string): string {
  const [name = ''] = given.slice(-LONGEST_GIVEN).split(/[/\\]/).slice(-1);
  const base = slugOf(name.replace(/\.[a-z][a-z0-9]{0,9}$/i, ''));
  if (base === '') return mimeType.startsWith('image/') ? 'bild' : 'dokument';
  return device.test(base) ? `${base}-fil` : base;
}
