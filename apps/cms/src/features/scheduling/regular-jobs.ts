import { createLocalReq, type TaskConfig } from 'payload';
import { notifyOfComments } from '../comment-handling/notify-of-comments';
import { removeOldNotifications } from '../notifications/remove-old';
import { notifyOfReviewDates } from '../notifications/review-dates';
import { sendNotifications } from '../notifications/send-notifications';
import { sendToDiary } from '../diary/send-to-diary';
import { dispose } from '../disposal/dispose';
import { reportGivenUp } from './report-given-up';
import { recordRun } from './queue-state';

/** A queue of its own, so that publishing does not wait for a slow mail server. */
export const regularQueue = 'regular';

/** Queued every minute. A failure is logged, and the next minute is the next attempt. */
export const sendJob: TaskConfig<'sendNotifications'> = {
  slug: 'sendNotifications',
  inputSchema: [],
  handler: async ({ req: { payload } }) => {
    await recordRun(payload, new Date());
    await reportGivenUp(payload, new Date()).catch((err: unknown) => {
      payload.logger.error({ err, msg: 'Plans whose jobs were given up could not be reported.' });
    });
    await notifyOfComments(payload, new Date()).catch((err: unknown) => {
      payload.logger.error({ err, msg: 'Functions could not be notified of comments.' });
    });
    await sendNotifications(payload, new Date()).catch((err: unknown) => {
      payload.logger.error({ err, msg: 'Notifications could not be mailed.' });
    });
    return { output: {} };
  },
};

/** Queued once a day. Repeated, it notifies of nothing twice. */
export const dailyJob: TaskConfig<'dailyNotifications'> = {
  slug: 'dailyNotifications',
  inputSchema: [],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } },
  handler: async ({ req: { payload } }) => {
    await notifyOfReviewDates(await createLocalReq({}, payload), new Date());
    await removeOldNotifications(payload, new Date());
    return { output: {} };
  },
};

/** Queued every minute where a diary is connected. What it does not take is sent again by the next one (K14). */
export const diaryJob: TaskConfig<'sendToDiary'> = {
  slug: 'sendToDiary',
  inputSchema: [],
  handler: async ({ req: { payload } }) => {
    const { env } = await import('../../env');
    const { DIARY_WEBHOOK_URL: url, DIARY_WEBHOOK_SECRET: secret } = env;
    if (url && secret)
      await sendToDiary(payload, { url, secret }, new Date()).catch((error: unknown) => {
        // The database error quotes the row, so only its name is logged.
        const name = error instanceof Error ? error.name : 'unknown';
        payload.logger.error(`Comments could not be sent to the diary: ${name}`);
      });
    return { output: {} };
  },
};

/** Queued once a night. Repeated, it disposes of nothing twice. */
export const disposalJob: TaskConfig<'disposeOfComments'> = {
  slug: 'disposeOfComments',
  inputSchema: [],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } },
  handler: async ({ req: { payload } }) => {
    await dispose(payload, new Date());
    return { output: {} };
  },
};
