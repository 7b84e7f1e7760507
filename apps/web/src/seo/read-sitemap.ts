import { addressed, withSlugs, type Addressed } from '@regionwebb/content/paths';
import { answersEditions } from '../cms/answers';
import { countDocuments, type Edited, listEditions, sectionEditions } from '../cms/editions';

/** Documents in one file: what is read and written in a second, and a fifth of the limit of a file. */
export const DOCUMENTS_IN_FILE = 5_000;
const ASKED_AT_ONCE = 500;

/** One file of the sitemap: some of the documents of a collection. */
export interface SitemapPart {
  collection: Addressed;
  /** In pages of `ASKED_AT_ONCE`, counted from 1. */
  firstPage: number;
  lastPage: number;
}

/** News last: it alone grows, and the numbers of the other files stand. */
const newsLast = [...addressed.filter((collection) => collection !== 'news'), 'news'] as const;

/** The parts of the sitemap, and whether all of it fits in one file. */
export async function sitemapParts(): Promise<{ parts: SitemapPart[]; isOne: boolean }> {
  const totals = await Promise.all(
    newsLast.map(async (collection) => ({
      collection,
      total: await countDocuments(collection),
    })),
  );
  const pagesInFile = DOCUMENTS_IN_FILE / ASKED_AT_ONCE;
  const parts = totals.flatMap(({ collection, total }) => {
    const pages = Math.ceil(total / ASKED_AT_ONCE);
    return Array.from({ length: Math.ceil(pages / pagesInFile) }, (_, file) => ({
      collection,
      firstPage: file * pagesInFile + 1,
      lastPage: Math.min(pages, (file + 1) * pagesInFile),
    }));
  });
  const all = totals.reduce((sum, { total }) => sum + total, sections().length);
  return { parts, isOne: all <= DOCUMENTS_IN_FILE };
}

/** The documents of a part, read page by page. */
export async function readPart(part: SitemapPart): Promise<Edited[]> {
  const documents: Edited[] = [];
  for (let page = part.firstPage; page <= part.lastPage; page += 1)
    documents.push(...(await listEditions(part.collection, page, ASKED_AT_ONCE)));
  return documents;
}

/** The section pages that are worth finding. */
export const sections = (): Edited[] =>
  (['start', ...withSlugs, 'contacts', 'accessibility'] as const).map((section) => ({
    editions: sectionEditions(section),
    changedAt: undefined,
  }));

/** The section pages, and the list of questions and answers in the languages that have any. */
export async function listedSections(): Promise<Edited[]> {
  const editions = await answersEditions();
  const answers = Object.keys(editions).length > 0 ? [{ editions, changedAt: undefined }] : [];
  return [...sections(), ...answers];
}
