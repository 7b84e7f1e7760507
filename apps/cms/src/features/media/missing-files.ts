import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Payload, TaskConfig } from 'payload';
import { z } from 'zod';
import { env } from '../../env';
import { isOnDisk, mediaFolder } from './media-folder';

const AT_ONCE = 500;
/** The most documents that are named. */
const MOST = 100;
/** On the disk that it is about, so that the dashboard reads it without a query. */
const RESULT = path.join(env.DATA_DIR, 'missing-files.json');

const file = z.object({ filename: z.string().nullish() });

const row = z.object({
  id: z.string(),
  filename: z.string().nullish(),
  sizes: z.record(z.string(), file.nullish()).nullish(),
});

const missing = z.object({ id: z.string(), filename: z.string(), files: z.array(z.string()) });

const result = z.object({ at: z.coerce.date(), total: z.number(), missing: z.array(missing) });

/** A document of the media library, and which of its files are not on the disk. */
export type MissingFiles = z.infer<typeof missing>;

export type FilesLook = z.infer<typeof result>;

/**
 * Looks for documents of the media library whose original, or any of whose sizes, is not on the disk, and keeps the
 * result. The folder is listed once, and the documents are read 500 at a time, however many there are.
 */
export async function lookForMissingFiles(payload: Payload, now: Date): Promise<FilesLook> {
  const onDisk = new Set(await readdir(mediaFolder).catch(() => []));
  const look: FilesLook = { at: now, total: 0, missing: [] };
  for await (const { id, filename, sizes } of documents(payload)) {
    const names = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)];
    const isNamed = look.missing.length < MOST;
    const files = names.flatMap((name) =>
      // The file may have been written since the folder was listed.
      name && !onDisk.has(name) && !(isNamed && isOnDisk(name)) ? [name] : [],
    );
    if (files.length === 0) continue;
    look.total += 1;
    if (isNamed) look.missing.push({ id, filename: filename ?? id, files });
  }
  const unfinished = `${RESULT}.${randomUUID()}`;
  await writeFile(unfinished, JSON.stringify(look));
  await rename(unfinished, RESULT);
  return look;
}

async function* documents({ db }: Payload): AsyncGenerator<z.infer<typeof row>> {
  for (let after = ''; ;) {
    const { docs } = await db.find({
      collection: 'media',
      where: {
        and: [
          { deletedAt: { exists: false } },
          ...(after === '' ? [] : [{ id: { greater_than: after } }]),
        ],
      },
      select: { filename: true, sizes: true },
      sort: 'id',
      limit: AT_ONCE,
      pagination: false,
    });
    const rows = docs.map((each) => row.parse(each));
    yield* rows;
    after = rows.at(-1)?.id ?? '';
    if (rows.length < AT_ONCE) return;
  }
}

/** The result of the last look; undefined before the first. */
export async function lastFilesLook(): Promise<FilesLook | undefined> {
  try {
    return result.parse(JSON.parse(await readFile(RESULT, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Queued once an hour. A failure is logged, and the next hour is the next attempt. */
export const filesJob: TaskConfig<'lookForMissingFiles'> = {
  slug: 'lookForMissingFiles',
  inputSchema: [],
  handler: async ({ req: { payload } }) => {
    await lookForMissingFiles(payload, new Date()).catch((err: unknown) => {
      payload.logger.error({ err, msg: 'Missing files could not be looked for.' });
    });
    return { output: {} };
  },
};
