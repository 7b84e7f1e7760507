import type { Locale } from '@regionwebb/content/locales';
import { pathFor } from '@regionwebb/content/paths';

const FORM = {
  sv: { path: '/kommentera', page: 'sida' },
  en: { path: '/en/comment', page: 'page' },
} as const;
const RECEIPT = { sv: 'tack', en: 'thanks' } as const;

/** Where the form about a page is shown and posted: `/kommentera?sida=%2Fnyheter%2Fx`. */
export function formPath(locale: Locale, page: string): string {
  return `${FORM[locale].path}?${new URLSearchParams({ [FORM[locale].page]: page })}`;
}

/** The page that a form address is about; none when it is missing or leads off the site. */
export function pageOf(locale: Locale, query: URLSearchParams): string | undefined {
  const page = query.get(FORM[locale].page) ?? '';
  const isOwn = /^\/(?![/\\])[^\s\\?#]*$/.test(page) && page.length <= 2000;
  return isOwn ? page : undefined;
}

export function receiptPath(locale: Locale): string {
  return `${FORM[locale].path}/${RECEIPT[locale]}`;
}

/** Whether what stands after the form's address is its receipt; the English one bore the Swedish name once. */
export function isReceiptName(locale: Locale, name: string): boolean {
  return name === RECEIPT[locale] || name === RECEIPT.sv;
}

/** Whether a message about the page is a report on accessibility (A-ST5) rather than a comment. */
export const isReportPath = (locale: Locale, path: string): boolean =>
  path === pathFor({ section: 'accessibility' }, locale);
