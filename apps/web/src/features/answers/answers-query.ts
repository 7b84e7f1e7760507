import type { Locale } from '@regionwebb/content/locales';
import { answersPath } from '@regionwebb/content/paths';
import type { AnswersQuery } from '../../cms/answers';

export interface AnswersSearch extends Omit<AnswersQuery, 'words'> {
  /** As it was typed, on one line. */
  query: string;
}

/** Characters; the rest of a longer query is ignored. */
export const LONGEST_QUERY = 200;
const MOST_WORDS = 8;
const LAST_PAGE = 100_000;

/** The names of the parameters; `front/pages/settle-query.ts` has their forms. */
export const parameterNames = {
  sv: { query: 'q', about: 'om', page: 'sida' },
  en: { query: 'q', about: 'about', page: 'page' },
} as const satisfies Record<Locale, Record<keyof AnswersSearch, string>>;

/** Reads a search from the query. An invalid page is the first. */
export function readAnswersQuery(
  locale: Locale,
  given: Record<string, string | string[] | undefined>,
): AnswersSearch {
  const value = (name: keyof AnswersSearch) =>
    [given[parameterNames[locale][name]] ?? []].flat()[0] ?? '';
  const page = Number(value('page'));
  const about = value('about');
  return {
    query: tidy(value('query')),
    about: /^[\w-]{1,60}$/.test(about) ? about : undefined,
    page: Number.isInteger(page) && page > 0 && page <= LAST_PAGE ? page : 1,
  };
}

/** The words that are searched for. */
export const wordsIn = (query: string): string[] =>
  [...new Set(query.toLowerCase().split(' ').filter(Boolean))].slice(0, MOST_WORDS);

const tidy = (typed: string): string =>
  typed
    .slice(0, LONGEST_QUERY)
    .replace(/[\p{C}\s]+/gu, ' ')
    .normalize('NFC')
    .trim();

/** The address of the list; the first page has no number. */
export function answersAddress(
  locale: Locale,
  { query, about, page = 1 }: Partial<AnswersSearch> = {},
): string {
  const names = parameterNames[locale];
  const parameters = new URLSearchParams();
  if (query) parameters.set(names.query, query);
  if (about) parameters.set(names.about, about);
  if (page > 1) parameters.set(names.page, String(page));
  const path = answersPath(locale);
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}
