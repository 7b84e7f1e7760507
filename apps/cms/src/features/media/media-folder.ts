import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { env } from '../../env';

/** Where the originals and all their sizes lie, beside each other. */
export const mediaFolder = path.join(env.DATA_DIR, 'media');

const pathOf = (name: string): string => path.join(mediaFolder, path.basename(name));

export const isOnDisk = (name: string): boolean => existsSync(pathOf(name));

export const readFromDisk = (name: string): Promise<Buffer> => readFile(pathOf(name));

/** Writes new files, all or none; never over another. */
export async function writeToDisk(files: Map<string, Buffer>): Promise<void> {
  await mkdir(mediaFolder, { recursive: true });
  const written: string[] = [];
  try {
    for (const [name, bytes] of files) {
      await writeFile(pathOf(name), bytes, { flag: 'wx' });
      written.push(name);
    }
  } catch (error) {
    await removeFromDisk(written);
    throw error;
  }
}

/** Writes or replaces a file atomically, also if the process is killed. */
export async function replaceOnDisk(name: string, bytes: Buffer): Promise<void> {
  // A random name, since another process may be doing the same.
  const unfinished = pathOf(`.unfinished-${randomUUID()}`);
  await writeFile(unfinished, bytes);
  await rename(unfinished, pathOf(name));
}

export async function removeFromDisk(names: Iterable<string>): Promise<void> {
  for (const name of names) await rm(pathOf(name), { force: true });
}
