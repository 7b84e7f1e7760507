import type { Payload } from 'payload';
import { databaseIdentity } from '../features/change-feed/database-identity';
import { logMissingReceipts } from '../features/comments/receipts';
import { holdsContent } from '../seed/holds-content';
import { isBeingLoaded } from '../seed/loading-lease';
import { completeEarlierComments } from './upgrades/complete-earlier-comments';
import { giveEarlierOwners } from './upgrades/give-earlier-owners';
import { listEarlierArticles } from './upgrades/list-earlier-articles';
import { listEarlierWork } from './upgrades/list-earlier-work';
import { localiseEarlierWords } from './upgrades/localise-earlier-words';
import { nameTownsOnce } from './upgrades/name-towns-once';
import { moveScheduledPublications } from './upgrades/move-scheduled-publications';
import { moveEarlierMessage } from './upgrades/move-earlier-message';
import { recordEarlierReferences } from './upgrades/record-earlier-references';
import { settleNamelessDrafts } from './upgrades/settle-nameless-drafts';
import { releaseInterruptedJobs } from '../features/scheduling/release-interrupted-jobs';
import { createFirstAdministrator } from './create-first-administrator';

export interface FirstStart {
  ADMIN_EMAIL: string;
  ADMIN_PASSWORD?: string;
  DEMO_CONTENT: boolean;
  JOBS: boolean;
}

/** What must be in the database before requests are accepted. Safe to repeat. */
export async function prepare(payload: Payload, settings: FirstStart): Promise<void> {
  if (settings.JOBS) await releaseInterruptedJobs(payload);
  await databaseIdentity(payload);
  await logMissingReceipts(payload);
  await createFirstAdministrator(payload, settings);
  await listEarlierArticles(payload);
  await localiseEarlierWords(payload);
  await nameTownsOnce(payload);
  // Imported late, since it reads the settings.
  const { cleanEarlierPictures } = await import('./upgrades/clean-earlier-pictures');
  await cleanEarlierPictures(payload);
  const { queueSharePictures } =
    await import('../features/media/share-pictures/make-share-pictures');
  if (settings.JOBS) await queueSharePictures(payload);
  await moveEarlierMessage(payload);
  await settleNamelessDrafts(payload);
  if (settings.JOBS) await moveScheduledPublications(payload);
  const isWanted = settings.DEMO_CONTENT && !(await holdsContent(payload));
  // An interrupted loading is finished whatever the setting is now.
  if (isWanted || (await isBeingLoaded(payload))) await loadContent(payload);
  // After the demonstration content, which has default owners of its own.
  await giveEarlierOwners(payload);
  // After the owners, which they go to.
  await completeEarlierComments(payload);
  await recordEarlierReferences(payload);
  await listEarlierWork(payload);
}

async function loadContent(payload: Payload): Promise<void> {
  // Imported late: hardly any start needs it, and it draws pictures.
  const { loadDemonstration } = await import('../seed/load-demonstration');
  await loadDemonstration(payload);
  payload.logger.info('Demonstrationsinnehållet är inläst. (The demonstration content is loaded.)');
}
