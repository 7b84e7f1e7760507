import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import type { ArticleChoice } from '../../cms/news';

export type Filter = 'topic' | 'office' | 'partnership' | 'year';
export type ListQuery = Pick<ArticleChoice, Filter> & { page: number };

/** The names of the list's parameters; the page cache keeps these and ignores all others. */
export const parameterNames: Record<Locale, Record<Filter | 'page', string>> = {
  sv: { page: 'sida', topic: 'amne', office: 'kontor', partnership: 'samverkan', year: 'ar' },
  en: { page: 'page', topic: 'topic', office: 'office', partnership: 'partnership', year: 'year' },
};
const filters: readonly Filter[] = ['topic', 'office', 'partnership', 'year'];
const LAST_PAGE = 100_000;

/** What a visitor has asked the list for. Nonsense is no filter, and no page but the first. */
export function readListQuery(
  locale: Locale,
  query: Record<string, string | string[] | undefined>,
): ListQuery {
  const value = (name: Filter | 'page') => [query[parameterNames[locale][name]] ?? []].flat()[0];
  const page = Number(value('page') ?? 1);
  const slug = (name: Filter) =>
    /^[\w-]{1,200}$/.test(value(name) ?? '') ? value(name) : undefined;
  const year = value('year');
  return {
    page: Number.isInteger(page) && page > 0 && page <= LAST_PAGE ? page : 1,
    topic: slug('topic'),
    office: slug('office'),
    partnership: slug('partnership'),
    year: /^(19|20)\d\d$/.test(year ?? '') ? year : undefined,
  };
}

/** What the list is narrowed to, in words; undefined where a choice is none that there is. */
export function namesOf(
  query: ListQuery,
  choices: Record<Filter, { value: string; label: string }[]>,
): string[] | undefined {
  const names = filters.flatMap((filter) => {
    const asked = query[filter];
    return asked ? [choices[filter].find(({ value }) => value === asked)?.label] : [];
  });
  const known = names.filter((name) => name !== undefined);
  return known.length === names.length ? known : undefined;
}

/** The address of the list with these choices; the first page has no number. */
export function listAddress(locale: Locale, { page = 1, ...choice }: Partial<ListQuery>): string {
  const query = new URLSearchParams();
  if (page > 1) query.set(parameterNames[locale].page, String(page));
  for (const filter of filters) {
    const value = choice[filter];
    if (value) query.set(parameterNames[locale][filter], value);
  }
  const path = pathFor({ section: 'news' }, locale);
  return query.size > 0 ? `${path}?${query}` : path;
}
