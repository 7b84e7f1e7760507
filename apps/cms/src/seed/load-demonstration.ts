import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { Desk } from './desk';
import { fillAccessibilityStatement } from './globals/accessibility-statement';
import { fillCommentSettings } from './globals/comment-settings';
import { fillImportantMessage } from './globals/important-message';
import { fillNavigation } from './globals/navigation';
import { fillSearchWords } from './globals/search-words';
import { fillSite } from './globals/site';
import { fillStartPage } from './globals/start-page';
import { DatabaseHoldsContent, holdsContent } from './holds-content';
import type { Made, Registers } from './made';
import { loadDocuments } from './media/documents';
import { loadPictures } from './media/pictures';
import { loadNews } from './news/news';
import { loadOffices } from './offices/offices';
import { finish, giveBack, TakenOver, takeOver } from './one-loader';
import { openDesk } from './open-desk';
import { loadPages } from './pages/pages';
import { loadPartnerships } from './partnerships/partnerships';
import { isBeingLoaded } from './progress';
import { loadContacts } from './registers/contacts';
import { loadOrganisations } from './registers/organisations';
import { loadTopics } from './registers/topics';

/**
 * Fills an empty database with the demonstration content, in steps: what a start began that was interrupted is
 * finished, and while another process loads it this one waits. Throws DatabaseHoldsContent when somebody has already
 * begun to fill the database.
 */
export const loadDemonstration = async (payload: Payload): Promise<void> => {
  if (!(await isBeingLoaded(payload)) && (await holdsContent(payload)))
    throw new DatabaseHoldsContent();
  const holder = randomUUID();
  for (let isTold = false; ; isTold = true) {
    const is = await takeOver(payload, holder);
    if (is === 'loaded' || (is === 'mine' && (await loadAll(payload, holder)))) return;
    if (!isTold) payload.logger.info(WAITING);
    await sleep(PAUSE_MS);
  }
};

const PAUSE_MS = 250;
const WAITING =
  'Demonstrationsinnehållet läses in av en annan process. (Another process loads the demonstration content.)';

/** Whether this process came to the end. */
const loadAll = async (payload: Payload, holder: string): Promise<boolean> => {
  try {
    await loadScenes(openDesk(payload, holder));
    await finish(payload, holder);
    return true;
  } catch (error) {
    if (error instanceof TakenOver) return false;
    await giveBack(payload, holder);
    throw error;
  }
};

const loadScenes = async (desk: Desk): Promise<void> => {
  const registers = await loadRegisters(desk);
  const pages = await loadPages(desk, registers);
  const offices = await loadOffices(desk, { ...registers, pages });
  const partnerships = await loadPartnerships(desk, { ...registers, pages, offices });
  const made: Made = { ...registers, pages, offices, partnerships };
  const news = await loadNews(desk, made);
  await loadRedirects(desk);
  await fillSite(desk);
  await fillNavigation(desk, made);
  await fillStartPage(desk, made, news);
  await fillCommentSettings(desk, made);
  await fillSearchWords(desk, made);
  await fillAccessibilityStatement(desk);
  await fillImportantMessage(desk, made);
};

const loadRegisters = async (desk: Desk): Promise<Registers> => {
  const pictures = await loadPictures(desk);
  const documents = await loadDocuments(desk);
  const topics = await loadTopics(desk);
  const organisations = await loadOrganisations(desk, pictures.regionMark);
  const contacts = await loadContacts(desk, { organisations, portrait: pictures.portrait });
  return { pictures, documents, topics, organisations, contacts };
};

/** An address that was printed on paper, with a name of its own. */
const loadRedirects = async (desk: Desk): Promise<void> => {
  await desk.publish('redirects', { from: '/hitta-till-oss', to: '/kontor' });
};
