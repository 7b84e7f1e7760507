import { z } from 'zod';
import { oncePerRequest } from './once-per-request';

const MINUTE_MS = 60_000;
const LATE_MS = 10 * MINUTE_MS;
const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;
const MOST = 200;

const job = z.object({
  taskSlug: z.string().nullish(),
  input: z.unknown(),
  waitUntil: z.coerce.date().nullish(),
  createdAt: z.coerce.date(),
  hasError: z.boolean().nullish(),
});

const planned = z.object({ collection: z.string(), document: z.string() });

export interface Jobs {
  unpublications: { collection: string; document: string; at: string }[];
  /** How many should have begun more than ten minutes ago. */
  late: number;
  /** How many were given up during the last week. */
  failed: number;
}

/** The jobs that are not done, but those that failed long ago, in one query: at most 200, the most urgent first. */
export const readJobs = oncePerRequest(async (req): Promise<Jobs> => {
  const now = Date.now();
  const { docs } = await req.payload.db.find({
    collection: 'payload-jobs',
    where: {
      and: [
        { completedAt: { exists: false } },
        // The other queue publishes nothing.
        { queue: { equals: 'default' } },
        {
          or: [
            { hasError: { not_equals: true } },
            { updatedAt: { greater_than: new Date(now - WEEK_MS).toISOString() } },
          ],
        },
      ],
    },
    select: { taskSlug: true, input: true, waitUntil: true, createdAt: true, hasError: true },
    sort: 'waitUntil',
    limit: MOST,
    pagination: false,
    req,
  });
  const jobs = docs.map((row) => job.parse(row));
  const waiting = jobs.filter(({ hasError }) => !hasError);
  return {
    unpublications: waiting.flatMap(({ taskSlug, input, waitUntil }) => {
      const document = planned.safeParse(input).data;
      return taskSlug === 'unpublishPlanned' && document && waitUntil
        ? [{ ...document, at: waitUntil.toISOString() }]
        : [];
    }),
    late: waiting.filter(
      ({ waitUntil, createdAt }) => now - (waitUntil ?? createdAt).getTime() > LATE_MS,
    ).length,
    failed: jobs.length - waiting.length,
  };
});
