import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SanitizedConfig } from 'payload';

const FILE = /^\/api\/media\/file\/([^/]+)$/u;

/** Whether a request is for a media file that is not on the disk: Payload answers 500 to whoever is logged in. */
export function isMissingFile(
  { method, url }: Request,
  { collections }: Pick<SanitizedConfig, 'collections'>,
): boolean {
  const [, encoded] = FILE.exec(new URL(url).pathname) ?? [];
  const folder = collections.find(({ slug }) => slug === 'media')?.upload.staticDir;
  if (method !== 'GET' || encoded === undefined || folder === undefined) return false;
  const name = decoded(encoded);
  return name === undefined || !existsSync(path.join(folder, path.basename(name)));
}

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
