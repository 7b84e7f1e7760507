import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Where a file is on disk, and whether its name changes with its content. */
export interface StaticFile {
  file: string;
  isImmutable: boolean;
}

/** By address, decoded. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

/** The static files of an app: `public`, and those that the build has named by content. */
export function staticFilesOf(app: string): StaticFiles {
  return new Map([
    ...filesIn(path.join(app, 'public'), '', false),
    ...filesIn(path.join(app, '.next/static'), '/_next/static', true),
  ]);
}

function filesIn(
  folder: string,
  prefix: string,
  isImmutable: boolean,
): (readonly [string, StaticFile])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      const address = path.relative(folder, file).split(path.sep).join('/');
      return [`${prefix}/${address}`, { file, isImmutable }] as const;
    });
}
