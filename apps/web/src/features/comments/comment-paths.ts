import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';

const FORM = { sv: '/kommentera', en: '/en/comment' } as const;

/** The name of the page that a form is about, in addresses and forms. */
export const PAGE_FIELD = { sv: 'sida', en: 'page' } as const;

/** Where the form about a page is shown and posted: `/kommentera?sida=%2Fnyheter%2Fx`. */
export function formPath(locale: Locale, page: string): string {
  return `${FORM[locale]}?${new URLSearchParams({ [PAGE_FIELD[locale]]: page })}`;
}

/** The page that a form address is about; undefined when it is missing or off the site. */
export function pageOf(locale: Locale, query: URLSearchParams): string | undefined {
  const page = query.get(PAGE_FIELD[locale]) ?? '';
  const isInternal = /^\/(?![/\\])[^\s\\?#]*$/.test(page) && page.length <= 2000;
  return isInternal ? page : undefined;
}

/** Where the browser gets digests of what a comment on the page may contain; answered by the front server. */
export const PUBLISHED_ROUTE = '/kommentera/publicerat.json';

export const publishedPath = (page: string): string =>
  `${PUBLISHED_ROUTE}?${new URLSearchParams({ [PAGE_FIELD.sv]: page })}`;

/** Next's route of the receipt. Visitors see it at the address of the form, as the answer to their post. */
export const receiptRoute = (locale: Locale): string => `/${locale}/kommentera/tack`;

/** Whether a message about the page is a report on accessibility (A-ST5) rather than a comment. */
export const isReportPath = (locale: Locale, path: string): boolean =>
  path === pathFor({ section: 'accessibility' }, locale);
