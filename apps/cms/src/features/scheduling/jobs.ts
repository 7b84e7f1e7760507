import type { JobsConfig } from 'payload';
import { onlyAdministrators } from '../../access/rules';
import { announceLater } from '../change-feed/announce-later';
import { makeSharePictures, picturesQueue } from '../media/share-pictures/make-share-pictures';
import { publishPlanned, unpublishPlanned } from '../workflow/planned-publication';
import { env } from '../../env';

/** Runs jobs within a second of their time, in the one process with JOBS on. */
export const jobs: JobsConfig = {
  tasks: [announceLater, makeSharePictures, publishPlanned, unpublishPlanned],
  autoRun: [
    { cron: '* * * * * *', limit: 100 },
    { cron: '* * * * * *', limit: 1, queue: picturesQueue },
  ],
  shouldAutoRun: () => env.JOBS,
  access: { run: onlyAdministrators, queue: onlyAdministrators, cancel: onlyAdministrators },
};
