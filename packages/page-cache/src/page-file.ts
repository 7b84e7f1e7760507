import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Rendered } from './rendered';
import { identityOf } from './variants';

const head = z.object({
  key: z.string(),
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  storedAt: z.number(),
  freshUntil: z.number(),
  /** The edition of the content that it shows; empty when the content changed during its rendering. */
  edition: z.string(),
  etag: z.string(),
});

export type PageFile = Omit<z.infer<typeof head>, 'etag'> & { body: Buffer };

/** The format: one line of JSON, then the body. */
export function encodePage({ body, ...page }: PageFile): Buffer {
  const { etag } = identityOf({ ...page, body }).identity;
  return Buffer.concat([Buffer.from(`${JSON.stringify({ ...page, etag })}\n`), body]);
}

/** Undefined when the file has another format or is incomplete. */
export function decodePage(file: Buffer): PageFile | undefined {
  const end = file.indexOf('\n');
  const parsed = head.safeParse(parseJson(file.subarray(0, end).toString()));
  if (end < 0 || !parsed.success) return undefined;
  const { etag, ...page } = parsed.data;
  const rendered: Rendered = { ...page, body: Buffer.from(file.subarray(end + 1)) };
  return identityOf(rendered).identity.etag === etag ? { ...page, body: rendered.body } : undefined;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const SUFFIX = '.page';
const CONCURRENT_READS = 16;

/** Every page file of a folder, newest first. The remains of an interrupted write have no `page`. */
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
  await Promise.all(Array.from({ length: CONCURRENT_READS }, worker));
  return read.sort((a, b) => (b.page?.storedAt ?? 0) - (a.page?.storedAt ?? 0));
}
