import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { locales } from '@regionwebb/content/locales';
import { z } from 'zod';
import { searchKinds } from '../cms/search-source';

const text = z.string();
const line = z.object({
  locale: z.enum(locales),
  curation: z
    .object({
      synonyms: z.array(z.array(text)),
      bestBets: z.array(z.object({ questions: z.array(text), key: text })),
    })
    .optional(),
  document: z
    .object({
      ...{ id: text, path: text, title: text, ingress: text, text },
      kind: z.enum(searchKinds),
      publishedAt: z.number().optional(),
      ends: text.optional(),
    })
    .optional(),
});

/** A document, or the editors' settings, in a language. */
export type SavedLine = z.infer<typeof line>;

/** The content of the indexes as a file of JSON lines, for a start while the CMS is down. */
export class SavedSearch {
  constructor(private readonly file: string) {}

  /** Atomic: written beside and then renamed. */
  async write(lines: Iterable<SavedLine>): Promise<void> {
    const beside = `${this.file}.${process.pid}.tmp`;
    await pipeline(Readable.from(written(lines)), createWriteStream(beside, { mode: 0o600 }));
    await rename(beside, this.file);
  }

  /** Empty where there is no such file; unreadable lines are skipped. */
  async *read(): AsyncGenerator<SavedLine> {
    const input = createReadStream(this.file);
    try {
      for await (const each of createInterface({ input, crlfDelay: Infinity })) {
        const read = line.safeParse(parsed(each)).data;
        if (read) yield read;
      }
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
}

function* written(lines: Iterable<SavedLine>): Generator<string> {
  for (const each of lines) yield `${JSON.stringify(each)}\n`;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
