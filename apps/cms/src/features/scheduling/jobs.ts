import type { JobsConfig } from 'payload';
import { onlyAdministrators } from '../../access/rules';
import { announceLater } from '../change-feed/announce-later';
import { env } from '../../env';

/** What is scheduled is done within a second of its time, by the one process that has JOBS on. */
export const jobs: JobsConfig = {
  tasks: [announceLater],
  autoRun: [{ cron: '* * * * * *', limit: 100 }],
  shouldAutoRun: () => env.JOBS,
  access: { run: onlyAdministrators, queue: onlyAdministrators, cancel: onlyAdministrators },
};
