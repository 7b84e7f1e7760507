import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import {
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { diskFault } from '@regionwebb/page-cache';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

const record = z.object({
  name: z.string(),
  /** SHA-256 of its content, in hexadecimal: the file's name on disk. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number(),
  type: z.string(),
  /** When this content was first stored, in milliseconds since the epoch. */
  modified: z.number(),
});
export type MediaRecord = z.infer<typeof record>;

export interface NewMedia {
  name: string;
  type: string;
  /** The announced length, in bytes. */
  size: number | undefined;
  body: AsyncIterable<Buffer>;
}

const OVERHEAD = 4_096;
const LARGEST_SHARE = 1 / 4;

/** The disk cannot store it, or it is larger than what should be stored. */
export class NotKept extends Error {
  override name = 'NotKept';
}

/**
 * Uploaded files on the site's disk: each content once, by its hash, and a record for each name. Bounded in bytes, least
 * recently used evicted first. Writes are atomic.
 */
export class MediaStore {
  private readonly records: LRUCache<string, MediaRecord>;

  private constructor(
    private readonly directory: string,
    readonly maxBytes: number,
  ) {
    this.records = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ size }) => size + OVERHEAD,
      dispose: (one, _name, reason) => {
        if (reason === 'evict') void this.erase(one);
      },
    });
  }

  /** Loads what is there; the remains of interrupted writes are removed. */
  static async open(directory: string, maxBytes: number): Promise<MediaStore> {
    const store = new MediaStore(directory, maxBytes);
    await mkdir(directory, { recursive: true });
    const names = await readdir(directory);
    for (const name of names)
      if (name.endsWith('.json')) await store.load(path.join(directory, name));
    const used = new Set([...store.records.values()].map(({ hash }) => hash));
    for (const name of names)
      if (!name.endsWith('.json') && !used.has(name))
        await rm(path.join(directory, name), { force: true });
    return store;
  }

  get bytes(): number {
    return this.records.calculatedSize;
  }

  find(name: string): MediaRecord | undefined {
    return this.records.get(name);
  }

  /** Rejects with `NotKept` when it cannot be stored, and with another error when it is incomplete. */
  async save({ name, type, size: announced, body }: NewMedia): Promise<MediaRecord> {
    const unfinished = path.join(this.directory, `${randomUUID()}.tmp`);
    try {
      await mkdir(this.directory, { recursive: true });
      const { hash, size } = await write(body, unfinished, this.maxBytes * LARGEST_SHARE);
      if (announced !== undefined && announced !== size) throw new Error(`${name} came cut off.`);
      await rename(unfinished, this.contentOf(hash));
      const before = this.records.get(name);
      const modified = before?.hash === hash ? before.modified : wholeSecond(Date.now());
      const saved = { name, hash, size, type, modified };
      await writeFile(unfinished, JSON.stringify(saved));
      await rename(unfinished, this.recordOf(name));
      this.records.set(name, saved);
      if (before && before.hash !== hash) await this.eraseContent(before.hash);
      return saved;
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined);
      throw diskFault(error) ? new NotKept(String(error), { cause: error }) : error;
    }
  }

  /** The caller closes it; rejects when the file is no longer there. */
  async read({ hash }: MediaRecord): Promise<FileHandle> {
    return open(this.contentOf(hash));
  }

  async remove(name: string): Promise<void> {
    const one = this.records.get(name);
    if (!one) return;
    this.records.delete(name);
    await this.erase(one);
  }

  private async load(file: string): Promise<void> {
    const parsed = record.safeParse(parseJson(await readFile(file, 'utf8')));
    const found = parsed.success
      ? await stat(this.contentOf(parsed.data.hash)).catch(() => undefined)
      : undefined;
    if (parsed.success && found?.size === parsed.data.size)
      this.records.set(parsed.data.name, parsed.data);
    else await rm(file, { force: true });
  }

  private async erase({ name, hash }: MediaRecord): Promise<void> {
    await rm(this.recordOf(name), { force: true }).catch(() => undefined);
    await this.eraseContent(hash);
  }

  private async eraseContent(hash: string): Promise<void> {
    for (const other of this.records.values()) if (other.hash === hash) return;
    await rm(this.contentOf(hash), { force: true }).catch(() => undefined);
  }

  private contentOf(hash: string): string {
    return path.join(this.directory, hash);
  }

  private recordOf(name: string): string {
    return path.join(this.directory, `${createHash('sha256').update(name).digest('hex')}.json`);
  }
}

async function write(body: AsyncIterable<Buffer>, file: string, largest: number) {
  const hash = createHash('sha256');
  let size = 0;
  async function* counted() {
    for await (const part of body) {
      hash.update(part);
      size += part.length;
      if (size > largest) throw new NotKept('It is too large.');
      yield part;
    }
  }
  await pipeline(counted(), createWriteStream(file));
  return { hash: hash.digest('hex'), size };
}

const wholeSecond = (time: number) => Math.floor(time / 1_000) * 1_000;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
