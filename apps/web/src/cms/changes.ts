import { z } from 'zod';
import { timeouts, type CmsClient } from './client';

const batch = z.object({
  changes: z.array(z.object({ tags: z.array(z.string()) })),
  cursor: z.string(),
  reset: z.boolean(),
  /** The id of the CMS's database; undefined from a CMS older than that. */
  database: z.string().min(1).max(100).optional(),
});

export type Batch = z.infer<typeof batch>;

/** Requests changes after a cursor, waiting up to `wait` seconds; without a cursor, the present one. */
export type ReadChanges = (
  after: string | undefined,
  wait: number,
  signal: AbortSignal,
) => Promise<Batch>;

/** The change feed of the CMS. `CmsRefused` most often means that the two have different `CMS_KEY`s. */
export const changeFeed =
  (cms: CmsClient): ReadChanges =>
  (after, wait, signal) =>
    cms.get('api/changes', batch, {
      query: { ...(after ? { after } : {}), wait },
      withKey: true,
      timeout: wait * 1_000 + timeouts.changes,
      signal,
    });

/** Whether the CMS answers at all. */
export const isReachable = (cms: CmsClient): Promise<boolean> =>
  cms.send('halsa/levande', { timeout: timeouts.health }, ({ ok }) => ok).catch(() => false);
