import type { Payload } from 'payload';
import { env } from '../../env';
import { atSwedishTime, inSwedishTime } from '../publishing/swedish-time';
import { regularQueue } from './regular-jobs';
import { takeTurn } from './take-turn';
import { watchQueue } from './watch-queue';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** After a start the queue is given time to catch up with what was due meanwhile. */
const CATCHING_UP_MS = 5 * MINUTE_MS;
/** Before the digests at seven. */
const DAILY_AT = '06:00';
const NIGHTLY_AT = '03:00';

/** Runs `eachMinute` until the process ends, by a timer that does not depend on the job queue. */
export function startMinuteTimer(payload: Payload): void {
  const startedAt = Date.now();
  const tick = () => {
    const now = new Date();
    const isWatched = now.getTime() - startedAt > CATCHING_UP_MS;
    eachMinute(payload, now, { isWatched }).catch((err: unknown) => {
      payload.logger.error({ err, msg: 'What is done each minute failed.' });
    });
  };
  setInterval(tick, MINUTE_MS).unref();
}

/**
 * Queues the jobs that are regular, and watches the queue. Every process does, also those that run no jobs: they see when
 * the one that does has stopped.
 */
export async function eachMinute(
  payload: Payload,
  now: Date,
  { isWatched }: { isWatched: boolean },
): Promise<void> {
  await queueOnce(payload, 'sendNotifications');
  if (env.DIARY_WEBHOOK_URL) await queueOnce(payload, 'sendToDiary');
  const [today = ''] = inSwedishTime(now).split(' ');
  const before = atSwedishTime(today, DAILY_AT);
  if (now >= before && (await takeTurn(payload, { key: 'daily-notifications', now, before })))
    await queueOnce(payload, 'dailyNotifications');
  const night = atSwedishTime(today, NIGHTLY_AT);
  if (now >= night && (await takeTurn(payload, { key: 'disposal', now, before: night })))
    await queueOnce(payload, 'disposeOfComments');
  const hourAgo = new Date(now.getTime() - HOUR_MS);
  if (await takeTurn(payload, { key: 'missing-files', now, before: hourAgo }))
    await queueOnce(payload, 'lookForMissingFiles');
  if (isWatched) await watchQueue(payload, now);
}

async function queueOnce(
  payload: Payload,
  task:
    | 'sendNotifications'
    | 'dailyNotifications'
    | 'lookForMissingFiles'
    | 'sendToDiary'
    | 'disposeOfComments',
): Promise<void> {
  const { totalDocs } = await payload.db.count({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: task } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
      ],
    },
  });
  if (totalDocs === 0)
    await payload.jobs.queue({ task, input: {}, queue: regularQueue, overrideAccess: true });
}
