import type { Comment, CommentSetting } from '@regionwebb/content/payload-types';
import type { Payload } from 'payload';
import { type DocumentQuery, documentQuery } from '../addresses/public-addresses';
import { pathFor } from '@regionwebb/content/paths';
import { shareReads } from './share-reads';

type Locale = 'sv' | 'en';
type CommentedPage = Comment['page'];

/** The published page at a public path, with its live version (K11); undefined when it does not accept comments. */
export const findPage = shareReads(
  readPage,
  (path: string, locale: Locale, { enabled }: Pick<CommentSetting, 'enabled'>) =>
    JSON.stringify([path, locale, enabled]),
);

async function readPage(
  payload: Payload,
  path: string,
  locale: Locale,
  { enabled }: Pick<CommentSetting, 'enabled'>,
): Promise<CommentedPage | undefined> {
  const statement = await findStatement(payload, path, locale);
  if (statement) return statement;
  if (!enabled) return undefined;
  const section = sectionAt(path, locale);
  if (section) return section;
  const query = documentQuery(path, locale);
  return query && findDocument(payload, query, path, locale);
}

async function findDocument(
  payload: Payload,
  { collection, where }: DocumentQuery,
  path: string,
  locale: Locale,
) {
  const { docs } = await payload.find({
    collection,
    where,
    // Without the blocks, which take ten times as long to read.
    select: { title: true, name: true, commentsEnabled: true },
    locale,
    fallbackLocale: false,
    draft: false,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  });
  const [doc] = docs;
  if (!doc?.commentsEnabled) return undefined;
  const title = 'title' in doc ? doc.title : doc.name;
  const versionId = await liveVersion(payload, collection, doc.id);
  return { collection, documentId: doc.id, title: title ?? path, path, locale, versionId };
}

async function liveVersion(
  payload: Payload,
  collection: DocumentQuery['collection'],
  id: string | number,
): Promise<string | undefined> {
  const { docs } = await payload.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    select: { parent: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  });
  return docs[0]?.id;
}

/** The pages that no document is behind: the start page and the lists. */
const sectionTitles = {
  start: { sv: 'Startsidan', en: 'Start page' },
  news: { sv: 'Nyheter', en: 'News' },
  offices: { sv: 'Kontor', en: 'Offices' },
  partnerships: { sv: 'Samverkan', en: 'Partnerships' },
  contacts: { sv: 'Kontakt', en: 'Contact' },
} as const;
const sectionNames = ['start', 'news', 'offices', 'partnerships', 'contacts'] as const;

/** Such a page, which counts as part of the start page's global: it takes comments wherever comments are on. */
function sectionAt(path: string, locale: Locale): CommentedPage | undefined {
  const section = sectionNames.find((each) => pathFor({ section: each }, locale) === path);
  if (!section) return undefined;
  const title = sectionTitles[section][locale];
  return { collection: 'startPage', documentId: section, title, path, locale };
}

const titles: Record<Locale, string> = {
  sv: 'Tillgänglighetsredogörelse',
  en: 'Accessibility statement',
};
const slug = 'accessibilityStatement';

/**
 * The accessibility statement, if it is at the path. It accepts reports also while comments are switched off: visitors
 * have a right to report faults and to request accessible content (A-ST5).
 */
async function findStatement(
  payload: Payload,
  path: string,
  locale: Locale,
): Promise<CommentedPage | undefined> {
  if (path !== pathFor({ section: 'accessibility' }, locale)) return undefined;
  const { docs } = await payload.findGlobalVersions({
    slug,
    sort: '-updatedAt',
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  });
  return {
    collection: slug,
    documentId: slug,
    title: titles[locale],
    path,
    locale,
    versionId: docs[0]?.id,
  };
}
