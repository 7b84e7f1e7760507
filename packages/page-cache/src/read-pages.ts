import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodePage, type PageFile } from './page-file';

export const SUFFIX = '.page';
const AT_ONCE = 16;

/** Every page file of a folder, newest first; what is left of writes that were cut off has no page. */
export async function readPages(directory: string) {
  const names = (await readdir(directory)).filter((name) => /\.(page|tmp)$/.test(name));
  const read: { file: string; page: PageFile | undefined }[] = [];
  const worker = async () => {
    for (let name = names.pop(); name !== undefined; name = names.pop()) {
      const file = path.join(directory, name);
      const page = name.endsWith(SUFFIX) ? decodePage(await readFile(file)) : undefined;
      read.push({ file, page });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return read.sort((a, b) => (b.page?.storedAt ?? 0) - (a.page?.storedAt ?? 0));
}
