import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';
import type { ArticleChoice } from '../../cms/news';

export type Filter = 'topic' | 'office' | 'partnership' | 'year';
export type ListQuery = Pick<ArticleChoice, Filter> & { page: number };

/** The names of the list's parameters; the page cache ignores all others. */
export const parameterNames: Record<Locale, Record<Filter | 'page', string>> = {
  sv: { page: 'sida', topic: 'amne', office: 'kontor', partnership: 'samverkan', year: 'ar' },
  en: { page: 'page', topic: 'topic', office: 'office', partnership: 'partnership', year: 'year' },
};
const filters: readonly Filter[] = ['topic', 'office', 'partnership', 'year'];
const LAST_PAGE = 100_000;

/** The filters and page in a query. Invalid filters are ignored, an invalid page is the first. */
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

/** The active filters as labels; undefined where one is not among the choices. */
export function namesOf(
  query: ListQuery,
  choices: Record<Filter, { value: string; label: string }[]>,
): string[] | undefined {
  const names = filters.flatMap((filter) => {
    const value = query[filter];
    return value ? [choices[filter].find((choice) => choice.value === value)?.label] : [];
  });
  const known = names.filter((name) => name !== undefined);
  return known.length === names.length ? known : undefined;
}

/** The address of the list with these filters; the first page has no number. */
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
