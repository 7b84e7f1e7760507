import type { Payload, Where } from 'payload';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

interface Trouble {
  /** How many jobs should have run more than ten minutes ago. */
  waiting: number;
  /** How many were given up during the last week. */
  failed: number;
}

/** What the queue of jobs has not done; all zero when it is well. */
export async function troubledJobs(payload: Payload, now: Date): Promise<Trouble> {
  const count = async (where: Where) => {
    const collection = 'payload-jobs' as const;
    return (await payload.count({ collection, where, overrideAccess: true })).totalDocs;
  };
  const unfinished: Where = { completedAt: { exists: false } };
  const due = new Date(now.getTime() - 10 * MINUTE).toISOString();
  const [waiting, failed] = await Promise.all([
    count({
      and: [unfinished, { hasError: { not_equals: true } }, { waitUntil: { less_than: due } }],
    }),
    count({
      and: [
        unfinished,
        { hasError: { equals: true } },
        { updatedAt: { greater_than: new Date(now.getTime() - WEEK).toISOString() } },
      ],
    }),
  ]);
  return { waiting, failed };
}
