import { createLocalReq, type TaskConfig } from 'payload';
import { notifyOfComments } from '../comment-handling/notify-of-comments';
import { removeOldNotifications } from '../notifications/remove-old';
import { notifyOfReviewDates } from '../notifications/review-dates';
import { sendNotifications } from '../notifications/send-notifications';
import { recordRun } from './queue-state';

/** A queue of its own, so that publishing does not wait for a slow mail server. */
export const regularQueue = 'regular';

/** Queued every minute. A failure is logged, and the next minute is the next attempt. */
export const sendJob: TaskConfig<'sendNotifications'> = {
  slug: 'sendNotifications',
  inputSchema: [],
  handler: async ({ req: { payload } }) => {
    await recordRun(payload, new Date());
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
