import type { Payload } from 'payload';
import { z } from 'zod';
import { notify } from '../notifications/notify';
import { sendNotifications } from '../notifications/send-notifications';
import { inSwedishTime } from '../publishing/swedish-time';
import { type QueueState, queueState } from './queue-state';
import { takeTurn } from './take-turn';

const HOUR_MS = 3_600_000;
const administrators = z.object({ docs: z.array(z.object({ id: z.string() })) });

/**
 * Mails the administrators, at most once an hour, while the job queue stands still. The mail is sent here and not by a
 * job, which would wait in the same queue.
 */
export async function watchQueue(
  payload: Payload,
  now: Date,
  send: typeof sendNotifications = sendNotifications,
): Promise<void> {
  const state = await queueState({ payload }, now);
  if (!state.isStalled) return;
  const before = new Date(now.getTime() - HOUR_MS);
  if (await takeTurn(payload, { key: 'queue-stalled', now, before })) {
    payload.logger.error({ ...state, msg: 'The job queue stands still.' });
    const { docs } = administrators.parse(
      await payload.db.find({
        collection: 'users',
        where: { role: { equals: 'administrator' } },
        limit: 100,
        pagination: false,
        select: { name: true },
      }),
    );
    await notify(
      { payload, user: null },
      {
        kind: 'queue-stalled',
        to: docs.map(({ id }) => id),
        text: inWords(state),
        event: `queue-stalled ${now.toISOString()}`,
      },
    );
  }
  // Also later, in case the mail server did not answer.
  await send(payload, now, { only: ['queue-stalled'] });
}

const inWords = ({ waiting, oldest, stuck, lastRun }: QueueState): string =>
  [
    waiting > 0 && oldest
      ? `Antal som väntar: ${waiting}, det äldsta sedan ${inSwedishTime(oldest)}.`
      : '',
    stuck > 0 ? `Antal som har fastnat: ${stuck}.` : '',
    lastRun ? `Kön gick senast ${inSwedishTime(lastRun)}.` : '',
    'Starta om den process som kör jobben (JOBS), och se i dess logg.',
  ]
    .filter(Boolean)
    .join(' ');
