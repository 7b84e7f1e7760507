import { pathFor } from '@regionwebb/content/paths';
import { sections } from '@regionwebb/content/segments';
import type { Payload } from 'payload';
import type { Words } from '../../translations/translate';
import { documentQuery } from '../addresses/public-addresses';
import { localeOfPath, topicsOfIds, topicsOfPaths } from './news-topics';

/** What the report is divided by. */
export const groupings = [
  { value: 'page', label: { sv: 'Sida', en: 'Page' } },
  { value: 'section', label: { sv: 'Avdelning', en: 'Section' } },
  { value: 'topic', label: { sv: 'Ämne', en: 'Topic' } },
] as const satisfies { value: string; label: Words }[];

export type Grouping = (typeof groupings)[number]['value'];

/** A page of the site: of a comment, which names the document, or of counted views, which do not. */
export interface Place {
  path: string;
  collection?: string;
  documentId?: string;
}

/** The group of what has no topic. */
export const NO_TOPIC = '';
const OTHER = 'other';

/** The names of sections. */
export const sectionNames: Record<string, Words> = {
  news: { sv: 'Nyheter', en: 'News' },
  pages: { sv: 'Sidor', en: 'Pages' },
  offices: { sv: 'Kontor', en: 'Offices' },
  partnerships: { sv: 'Samverkan', en: 'Partnerships' },
  accessibilityStatement: {
    sv: 'Tillgänglighetsredogörelsen',
    en: 'The accessibility statement',
  },
  [OTHER]: { sv: 'Startsidan och listor', en: 'The start page and lists' },
};

/** The groups of each place, in the order given; an article with several topics is in a group for each. */
export async function groupsOf(
  payload: Payload,
  grouping: Grouping,
  places: readonly Place[],
): Promise<string[][]> {
  if (grouping === 'page') return places.map(({ path }) => [path]);
  if (grouping === 'section')
    return places.map(({ path, collection }) => [collection ?? sectionOf(path)]);
  const articles = places.filter(
    ({ path, collection }) => (collection ?? sectionOf(path)) === 'news',
  );
  const known = articles.flatMap(({ documentId }) => documentId ?? []);
  const unknown = articles.flatMap(({ documentId, path }) => (documentId ? [] : path));
  const [ofIds, ofPaths] = await Promise.all([
    topicsOfIds(payload, known),
    topicsOfPaths(payload, unknown),
  ]);
  return places.map(({ path, collection, documentId }) => {
    const isArticle = collection === undefined || collection === 'news';
    const topics = documentId && isArticle ? ofIds.get(documentId) : ofPaths.get(path);
    return topics?.length ? topics : [NO_TOPIC];
  });
}

/** The start page and the lists, which are no documents. */
const otherPaths: ReadonlySet<string> = new Set(
  (['sv', 'en'] as const).flatMap((locale) =>
    (['start', ...sections] as const).map((section) => pathFor({ section }, locale)),
  ),
);
const statements: ReadonlySet<string> = new Set(
  (['sv', 'en'] as const).map((locale) => pathFor({ section: 'accessibility' }, locale)),
);

function sectionOf(path: string): string {
  if (statements.has(path)) return 'accessibilityStatement';
  if (otherPaths.has(path)) return OTHER;
  return documentQuery(path, localeOfPath(path))?.collection ?? OTHER;
}
