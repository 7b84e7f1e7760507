import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import { segments } from '@regionwebb/content/segments';
import { searchKinds, type SearchKind } from '../../cms/search-source';

export interface SearchQuery {
  query: string;
  kind: SearchKind | undefined;
  page: number;
}

/** Characters; the rest of a longer query is ignored. */
export const LONGEST_QUERY = 200;
const LAST_PAGE = 1_000;

/** The names of the page's parameters. */
export const parameterNames = {
  sv: { query: 'q', kind: 'typ', page: 'sida' },
  en: { query: 'q', kind: 'type', page: 'page' },
} as const satisfies Record<Locale, Record<keyof SearchQuery, string>>;

/** The name of a kind in an address: that of its section, if it has one. */
const kindNames: Record<Locale, Record<SearchKind, string>> = {
  sv: namesIn('sv', 'sidor'),
  en: namesIn('en', 'pages'),
};

/** The names of the kinds in addresses. */
export const searchKindsIn = (locale: Locale): string[] => Object.values(kindNames[locale]);

/** Reads a search from the query. Invalid filters are ignored, an invalid page is the first. */
export function readSearchQuery(
  locale: Locale,
  given: Record<string, string | string[] | undefined>,
): SearchQuery {
  const value = (name: keyof SearchQuery) =>
    [given[parameterNames[locale][name]] ?? []].flat()[0] ?? '';
  const page = Number(value('page'));
  const kindName = value('kind');
  return {
    query: tidy(value('query')),
    kind: searchKinds.find((kind) => kindNames[locale][kind] === kindName),
    page: Number.isInteger(page) && page > 0 && page <= LAST_PAGE ? page : 1,
  };
}

/** The address of a search; the first page has no number. */
export function searchAddress(locale: Locale, { query, kind, page = 1 }: Partial<SearchQuery>) {
  const names = parameterNames[locale];
  const parameters = new URLSearchParams();
  if (query) parameters.set(names.query, query);
  if (kind) parameters.set(names.kind, kindNames[locale][kind]);
  if (page > 1) parameters.set(names.page, String(page));
  const path = pathFor({ section: 'search' }, locale);
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}

const tidy = (typed: string) =>
  [
    ...typed
      // A heading copied from a page contains soft hyphens.
      .replace(/\p{Cf}+/gu, '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .normalize('NFC'),
  ]
    .slice(0, LONGEST_QUERY)
    .join('');

function namesIn(locale: Locale, pages: string): Record<SearchKind, string> {
  const { news, offices, partnerships, contacts } = segments;
  return {
    contacts: contacts[locale],
    offices: offices[locale],
    partnerships: partnerships[locale],
    pages,
    news: news[locale],
  };
}
