import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { type Seeder, createSeeder } from './seeder';
import { fillAccessibilityStatement } from './globals/accessibility-statement';
import { fillCommentSettings } from './globals/comment-settings';
import { fillImportantMessage } from './globals/important-message';
import { fillNavigation } from './globals/navigation';
import { fillSearchWords } from './globals/search-words';
import { fillSite } from './globals/site';
import { fillStartPage } from './globals/start-page';
import { DatabaseHoldsContent, holdsContent } from './holds-content';
import type { Seeded, Registers } from './seeded';
import { loadDocuments } from './media/documents';
import { loadPictures } from './media/pictures';
import { loadNews } from './news/news';
import { loadOffices } from './offices/offices';
import {
  finishLoading,
  releaseLease,
  TakenOver,
  acquireLease,
  isBeingLoaded,
} from './loading-lease';
import { loadPages } from './pages/pages';
import { loadPartnerships } from './partnerships/partnerships';
import { loadFunctions } from './registers/functions';
import { loadContacts } from './registers/contacts';
import { loadOrganisations } from './registers/organisations';
import { loadTopics } from './registers/topics';

/**
 * Fills an empty database with the demonstration content, in steps. Continues an interrupted loading, and waits while
 * another process loads it. Throws `DatabaseHoldsContent` where there is content.
 */
export const loadDemonstration = async (payload: Payload): Promise<void> => {
  if (!(await isBeingLoaded(payload)) && (await holdsContent(payload)))
    throw new DatabaseHoldsContent();
  const holder = randomUUID();
  for (let isLogged = false; ; isLogged = true) {
    const is = await acquireLease(payload, holder);
    if (is === 'loaded' || (is === 'mine' && (await loadAll(payload, holder)))) return;
    if (!isLogged) payload.logger.info(WAITING);
    await sleep(PAUSE_MS);
  }
};

const PAUSE_MS = 250;
const WAITING =
  'Demonstrationsinnehållet läses in av en annan process. (Another process loads the demonstration content.)';

/** Whether this process loaded everything. */
const loadAll = async (payload: Payload, holder: string): Promise<boolean> => {
  try {
    await loadScenes(createSeeder(payload, holder));
    await finishLoading(payload, holder);
    return true;
  } catch (error) {
    if (error instanceof TakenOver) return false;
    await releaseLease(payload, holder);
    throw error;
  }
};

const loadScenes = async (seeder: Seeder): Promise<void> => {
  const registers = await loadRegisters(seeder);
  const pages = await loadPages(seeder, registers);
  const offices = await loadOffices(seeder, { ...registers, pages });
  const partnerships = await loadPartnerships(seeder, { ...registers, pages, offices });
  const seeded: Seeded = { ...registers, pages, offices, partnerships };
  const news = await loadNews(seeder, seeded);
  await loadRedirects(seeder);
  await fillSite(seeder);
  await fillNavigation(seeder, seeded);
  await fillStartPage(seeder, seeded, news);
  await fillCommentSettings(seeder, seeded);
  await fillSearchWords(seeder, seeded);
  await fillAccessibilityStatement(seeder);
  await fillImportantMessage(seeder, seeded);
};

const loadRegisters = async (seeder: Seeder): Promise<Registers> => {
  const pictures = await loadPictures(seeder);
  const documents = await loadDocuments(seeder);
  const topics = await loadTopics(seeder);
  const organisations = await loadOrganisations(seeder, pictures.regionMark);
  await loadFunctions(seeder);
  const contacts = await loadContacts(seeder, { organisations, portrait: pictures.portrait });
  return { pictures, documents, topics, organisations, contacts };
};

/** A short address, as in print. */
const loadRedirects = async (seeder: Seeder): Promise<void> => {
  await seeder.publish('redirects', { from: '/hitta-till-oss', to: '/kontor' });
};
