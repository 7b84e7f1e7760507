import type { JobsConfig } from 'payload';
import { onlyAdministrators } from '../../access/rules';
import { announceLater } from '../change-feed/announce-later';
import { env } from '../../env';

/** Runs scheduled jobs within a second of their time, in the one process with JOBS on. */
export const jobs: JobsConfig = {
  tasks: [announceLater],
  autoRun: [{ cron: '* * * * * *', limit: 100 }],
  shouldAutoRun: () => env.JOBS,
  access: { run: onlyAdministrators, queue: onlyAdministrators, cancel: onlyAdministrators },
};
