import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
} from 'payload';
import type { Desk } from './desk';
import { fillAccessibilityStatement } from './globals/accessibility-statement';
import { fillCommentSettings } from './globals/comment-settings';
import { fillImportantMessage } from './globals/important-message';
import { fillNavigation } from './globals/navigation';
import { fillSite } from './globals/site';
import { fillStartPage } from './globals/start-page';
import { DatabaseHoldsContent, holdsContent } from './holds-content';
import type { Made, Registers } from './made';
import { loadDocuments } from './media/documents';
import { loadPictures } from './media/pictures';
import { loadNews } from './news/news';
import { loadOffices } from './offices/offices';
import { openDesk } from './open-desk';
import { loadPages } from './pages/pages';
import { loadPartnerships } from './partnerships/partnerships';
import { loadContacts } from './registers/contacts';
import { loadOrganisations } from './registers/organisations';
import { loadTopics } from './registers/topics';

/**
 * Fills an empty database with the demonstration content, all or nothing.
 * Throws DatabaseHoldsContent when somebody has already begun to fill it.
 */
export const loadDemonstration = async (payload: Payload): Promise<void> => {
  if (await holdsContent(payload)) throw new DatabaseHoldsContent();
  const req = await createLocalReq({ locale: 'sv' }, payload);
  await initTransaction(req);
  try {
    await loadScenes(openDesk(payload, req));
    await commitTransaction(req);
  } catch (error) {
    await killTransaction(req);
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
