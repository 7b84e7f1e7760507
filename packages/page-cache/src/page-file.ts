import { z } from 'zod';
import type { Rendered } from './rendered';
import { identityOf } from './variants';

const head = z.object({
  key: z.string(),
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  storedAt: z.number(),
  freshUntil: z.number(),
  /** Which edition of the content it is true for; empty when it was outdated before it was finished. */
  edition: z.string(),
  etag: z.string(),
});

export type PageFile = Omit<z.infer<typeof head>, 'etag'> & { body: Buffer };

/** One line of JSON, then the body as it is. */
export function encodePage({ body, ...page }: PageFile): Buffer {
  const { etag } = identityOf({ ...page, body }).identity;
  return Buffer.concat([Buffer.from(`${JSON.stringify({ ...page, etag })}\n`), body]);
}

/** Nothing when the file is not one of ours, or not whole. */
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
