import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';

const FORM = {
  sv: { path: '/kommentera', page: 'sida' },
  en: { path: '/en/comment', page: 'page' },
} as const;

/** Where the form about a page is shown and posted: `/kommentera?sida=%2Fnyheter%2Fx`. */
export function formPath(locale: Locale, page: string): string {
  return `${FORM[locale].path}?${new URLSearchParams({ [FORM[locale].page]: page })}`;
}

/** The page that a form address is about; undefined when it is missing or off the site. */
export function pageOf(locale: Locale, query: URLSearchParams): string | undefined {
  const page = query.get(FORM[locale].page) ?? '';
  const isInternal = /^\/(?![/\\])[^\s\\?#]*$/.test(page) && page.length <= 2000;
  return isInternal ? page : undefined;
}

/** Where the browser gets digests of what a comment on the page may contain; answered by the front server. */
export const PUBLISHED_ROUTE = '/kommentera/publicerat.json';

export const publishedPath = (page: string): string =>
  `${PUBLISHED_ROUTE}?${new URLSearchParams({ [FORM.sv.page]: page })}`;

/** Next's route of the receipt. Visitors see it at the address of the form, as the answer to their post. */
export const receiptRoute = (locale: Locale): string => `/${locale}/kommentera/tack`;

/** Whether a message about the page is a report on accessibility (A-ST5) rather than a comment. */
export const isReportPath = (locale: Locale, path: string): boolean =>
  path === pathFor({ section: 'accessibility' }, locale);
