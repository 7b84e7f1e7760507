import type { Payload, Where } from 'payload';
import { z } from 'zod';
import { takeTurn } from './take-turn';

const MINUTE = 60_000;
/** Jobs run every second, so one that is so late was not run at all. */
const LATE_MS = 10 * MINUTE;
/** No job takes so long. */
const STUCK_MS = 30 * MINUTE;
const LAST_RUN = 'jobs-last-run';

export interface QueueState {
  /** How many jobs should have begun by now, and since when the first of them. */
  waiting: number;
  oldest?: Date;
  /** How many have been running for more than half an hour. */
  stuck: number;
  /** When the queue last ran a job, to the minute; undefined before it ever did. */
  lastRun?: Date;
  /** Whether a job is more than ten minutes late or stuck, or none has been run for ten minutes. */
  isStalled: boolean;
}

/** The state of the job queue, as any process sees it: four small queries. */
export async function queueState(
  { payload }: { payload: Payload },
  now = new Date(),
): Promise<QueueState> {
  const [timed, untimed, stuck, last] = await Promise.all([
    findJobs(payload, isDue({ waitUntil: { less_than: now.toISOString() } }), 'waitUntil'),
    findJobs(payload, isDue({ waitUntil: { exists: false } }), 'createdAt'),
    findJobs(payload, isStuck(now), 'createdAt'),
    payload.db.findOne({ collection: 'counters', where: { key: { equals: LAST_RUN } } }),
  ]);
  const [oldest] = [timed.docs[0]?.waitUntil, untimed.docs[0]?.createdAt]
    .flatMap((time) => (time ? [time] : []))
    .sort((one, other) => one.getTime() - other.getTime());
  const value = lastRow.safeParse(last).data?.value;
  const lastRun = value === undefined ? undefined : new Date(value);
  const isLate = (time: Date | undefined) =>
    time !== undefined && now.getTime() - time.getTime() > LATE_MS;
  return {
    waiting: timed.totalDocs + untimed.totalDocs,
    oldest,
    stuck: stuck.totalDocs,
    lastRun,
    isStalled: isLate(oldest) || stuck.totalDocs > 0 || isLate(lastRun),
  };
}

/** Called by a job of every minute, so that a queue that has nothing to do is known to run. */
export const recordRun = (payload: Payload, now: Date): Promise<boolean> =>
  takeTurn(payload, { key: LAST_RUN, now, before: now });

const lastRow = z.object({ value: z.number() });

const unfinished: Where[] = [
  { completedAt: { exists: false } },
  { hasError: { not_equals: true } },
];

const isDue = (time: Where): Where => ({
  and: [...unfinished, { processing: { not_equals: true } }, time],
});

const isStuck = (now: Date): Where => ({
  and: [
    ...unfinished,
    { processing: { equals: true } },
    { updatedAt: { less_than: new Date(now.getTime() - STUCK_MS).toISOString() } },
  ],
});

const found = z.object({
  totalDocs: z.number(),
  docs: z.array(z.object({ waitUntil: z.coerce.date().nullish(), createdAt: z.coerce.date() })),
});

/** The number of jobs, and the first of them. */
const findJobs = async ({ db }: Payload, where: Where, sort: string) =>
  found.parse(
    await db.find({
      collection: 'payload-jobs',
      where,
      sort,
      limit: 1,
      pagination: true,
      select: { waitUntil: true, createdAt: true },
    }),
  );
