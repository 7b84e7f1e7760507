import { readdir, readFile } from 'node:fs/promises';

/** The ids of the processes whose environment holds a text, such as a DATA_DIR; Linux only. */
export async function processesWith(text: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const has = await Promise.all(
    ids.map((id) =>
      readFile(`/proc/${id}/environ`, 'utf8').then(
        (environment) => environment.includes(text),
        () => false,
      ),
    ),
  );
  return ids.filter((_, index) => has[index]);
}
