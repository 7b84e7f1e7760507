import { z } from 'zod';

const batch = z.object({
  changes: z.array(z.object({ tags: z.array(z.string()) })),
  cursor: z.string(),
  reset: z.boolean(),
  /** The id of the CMS's database; a CMS from before it had one names none. */
  database: z.string().min(1).max(100).optional(),
});

export type Batch = z.infer<typeof batch>;

/** The CMS answered, but not with changes: most often the two do not have the same `CMS_KEY`. */
export class FeedRefused extends Error {
  override name = 'FeedRefused';
}

/** Asks for what has changed after a cursor, waiting up to `wait` seconds; without one, for the present cursor. */
export type AskFeed = (
  after: string | undefined,
  wait: number,
  signal: AbortSignal,
) => Promise<Batch>;

const MARGIN_MS = 10_000;

export function createFeed({ cmsUrl, key }: { cmsUrl: string; key: string }): AskFeed {
  return async (after, wait, signal) => {
    const query = new URLSearchParams({ ...(after ? { after } : {}), wait: `${wait}` });
    const answer = await fetch(`${cmsUrl}/api/changes?${query}`, {
      headers: { authorization: `Bearer ${key}` },
      signal: AbortSignal.any([signal, AbortSignal.timeout(wait * 1000 + MARGIN_MS)]),
    });
    if (!answer.ok) throw new FeedRefused(`The change feed answered ${answer.status}.`);
    return batch.parse(await answer.json());
  };
}
