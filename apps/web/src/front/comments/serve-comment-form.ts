import type { Locale } from '@regionwebb/content/locales';
import type { CommentedPage } from '../../cms/comments';
import { pageOf } from '../../features/comments/comment-paths';
import {
  encodeState,
  encodeTitle,
  stateOf,
  STATE_HEADER,
  TITLE_HEADER,
  type CommentState,
} from '../../features/comments/comment-state';
import { describeError, log } from '../../processes/log';
import type { Exchange } from '../handle-request';
import { readAddress, type Address } from '../read-address';
import { send } from '../send';
import { failureStatus, renderFor } from '../visitor';

type Page = Extract<Address, { kind: 'page' }>;

/** The page that a comment is about; `closed` if it takes none, undefined if that is not known. */
export type FindPage = (
  path: string,
  locale: Locale,
) => Promise<CommentedPage | 'closed' | undefined>;

export interface FormAddress {
  locale: Locale;
  query: URLSearchParams;
}

/** The address of the form, however it is written: no text may be lost for a slash at the end or too long a query. */
export function commentFormAt(target: string): FormAddress | undefined {
  const [path = ''] = target.split('?', 1);
  const written = readAddress(path);
  const address = written.kind === 'elsewhere' ? readAddress(written.location) : written;
  if (!isCommentForm(address)) return undefined;
  return { locale: address.locale, query: new URLSearchParams(target.slice(path.length)) };
}

export const isCommentForm = (address: Address): address is Page =>
  address.kind === 'page' && /^\/(sv|en)\/kommentera$/.test(address.route);

export interface FormPage {
  /** Of Next. */
  route: string;
  headers: Record<string, string>;
  /** Whether the page takes no comments. */
  isClosed: boolean;
}

/** The page of the form, with the title of the page that it is about, and after a refusal in its state. */
export async function formPageOf(
  { locale, query, state }: FormAddress & { state?: CommentState },
  findPage: FindPage,
): Promise<FormPage> {
  const path = pageOf(locale, query);
  const page = path === undefined ? 'closed' : await findPage(path, locale);
  const isClosed = page === 'closed';
  const shown = state ?? (isClosed ? stateOf('closed') : undefined);
  return {
    route: path === undefined ? `/${locale}/kommentera` : `/${locale}/kommentera?${query}`,
    headers: {
      ...(shown ? { [STATE_HEADER]: encodeState(shown) } : {}),
      ...(page && page !== 'closed' ? { [TITLE_HEADER]: encodeTitle(page.title) } : {}),
    },
    isClosed,
  };
}

/** The form before anything is written in it: 404 for a page that takes no comments, in words. */
export async function serveCommentForm(exchange: Exchange, address: Page): Promise<void> {
  const { request, response, site } = exchange;
  try {
    const { route, headers, isClosed } = await formPageOf(address, site.comments.findPage);
    const page = await renderFor(exchange, route, address.locale, headers);
    const status = isClosed && page.status === 200 ? 404 : page.status;
    const shown = { ...page.headers, 'cache-control': 'no-store' };
    send(request, response, { ...page, status, headers: shown });
  } catch (error) {
    failedToShow(exchange, address.locale, error);
  }
}

function failedToShow({ sendError }: Exchange, locale: Locale, error: unknown): void {
  const status = failureStatus(error);
  if (status === undefined) return;
  log('form-not-shown', { why: describeError(error).message });
  sendError(status, locale);
}

/** The thanks for an answer, which know the title of the page only if it takes comments, so that one can be offered. */
export async function serveThanks(exchange: Exchange, address: Page): Promise<void> {
  const { request, response, site } = exchange;
  const { locale, query, route } = address;
  try {
    const path = pageOf(locale, query);
    const page = path === undefined ? 'closed' : await site.comments.findPage(path, locale);
    const headers: Record<string, string> =
      page && page !== 'closed' ? { [TITLE_HEADER]: encodeTitle(page.title) } : {};
    const shown = await renderFor(exchange, `${route}?${query}`, locale, headers);
    send(request, response, {
      ...shown,
      headers: { ...shown.headers, 'cache-control': 'no-store' },
    });
  } catch (error) {
    failedToShow(exchange, locale, error);
  }
}
