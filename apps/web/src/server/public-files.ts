import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The addresses of the files in `public`, so that Next is asked for them as they are. */
export function publicFiles(directory: string): ReadonlySet<string> {
  if (!existsSync(directory)) return new Set();
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.relative(directory, path.join(parentPath, name)))
      .map((file) => `/${file.split(path.sep).map(encodeURIComponent).join('/')}`),
  );
}
