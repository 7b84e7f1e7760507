import type { JobsConfig } from 'payload';
import { onlyAdministrators } from '../../access/rules';
import { announceLater } from '../change-feed/announce-later';
import { makeSharePictures, picturesQueue } from '../media/share-pictures/make-share-pictures';
import { publishPlannedPackage } from '../packages/planned-package';
import { publishPlanned, unpublishPlanned } from '../workflow/planned-publication';
import { env } from '../../env';
import { filesJob } from '../media/missing-files';
import { dailyJob, diaryJob, disposalJob, regularQueue, sendJob } from './regular-jobs';

/** Runs jobs within a second of their time, in the one process with JOBS on. */
export const jobs: JobsConfig = {
  tasks: [
    ...[announceLater, makeSharePictures, publishPlanned, unpublishPlanned, publishPlannedPackage],
    ...[sendJob, dailyJob, filesJob, diaryJob, disposalJob],
  ],
  autoRun: [
    { cron: '* * * * * *', limit: 100 },
    { cron: '* * * * * *', limit: 1, queue: picturesQueue },
    { cron: '*/5 * * * * *', limit: 2, queue: regularQueue, silent: { info: true } },
  ],
  shouldAutoRun: () => env.JOBS,
  access: { run: onlyAdministrators, queue: onlyAdministrators, cancel: onlyAdministrators },
};
