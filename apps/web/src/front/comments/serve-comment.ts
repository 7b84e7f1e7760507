import type { IncomingMessage } from 'node:http';
import { visitorAddress } from '@regionwebb/http-limits';
import { within, type Rendered } from '@regionwebb/page-cache';
import type { Locale } from '@regionwebb/content/locales';
import { receiptRoute } from '../../features/comments/comment-paths';
import { decodeState, STATE_HEADER } from '../../features/comments/comment-state';
import { encodeReceipt, RECEIPT_HEADER } from '../../features/comments/receipt-header';
import type { CommentAnswer, CommentPost } from './receive-comment';
import type { ReceiveMatter } from './serve-matter';
import { describeError, log } from '../../processes/log';
import { plainCommentForm } from './plain-comment-form';
import { plainReceipt } from './plain-receipt';
import { readAddress, type Address } from '../read-address';
import { readForm } from './read-form';
import type { ServePublished } from './serve-published';
import type { RenderPage } from '../../processes/rendering';
import { LONGEST_WAIT_MS } from '../visitor';

type Page = Extract<Address, { kind: 'page' }>;

export interface CommentService {
  receive: (post: CommentPost) => Promise<CommentAnswer>;
  receiveMatter: ReceiveMatter;
  render: RenderPage;
  trustedProxies: number;
  /** What a comment may contain, for the form's script. */
  published: ServePublished;
}

/** Only this route accepts `POST`: the form about a page, in either language. */
export const acceptsComments = (address: Address): address is Page =>
  address.kind === 'page' && /^\/(sv|en)\/kommentera$/.test(address.route);

/**
 * Receives a comment: answers with its receipt, or with the form and its text. A repeated post, such as a reload, gets the
 * same receipt. A returned status is an error.
 */
export async function serveComment(
  request: IncomingMessage,
  { locale, query }: Page,
  service: CommentService,
): Promise<Rendered | 400 | 404 | 413 | 415> {
  const body = await readForm(request);
  if (typeof body === 'number') return body;
  const address = visitorAddress(request, service.trustedProxies);
  const answer = await service.receive({
    locale,
    query,
    headers: plainHeaders(request),
    body,
    address,
  });
  const { status } = answer;
  if ('receipt' in answer) {
    const headers = { [RECEIPT_HEADER]: encodeReceipt(answer.receipt) };
    const page = await rendered(service, { route: receiptRoute(locale), locale, headers });
    return page ?? plainReceipt(locale, answer.receipt);
  }
  if (!('formPath' in answer)) return 404;
  const form = readAddress(answer.formPath);
  if (form.kind !== 'page') return 404;
  const route = `${form.route}?${form.query}`;
  const page = await rendered(service, {
    route,
    locale,
    headers: { [STATE_HEADER]: answer.state },
  });
  if (page) return { ...page, status };
  const state = decodeState(answer.state);
  return state ? plainCommentForm(status, { locale, action: answer.formPath, state }) : 404;
}

interface Rendering {
  route: string;
  locale: Locale;
  headers: Record<string, string>;
}

/** A page for one visitor; undefined when Next cannot make it. */
export async function rendered(
  service: Pick<CommentService, 'render'>,
  { route, locale, headers }: Rendering,
): Promise<Rendered | undefined> {
  try {
    const page = await within(LONGEST_WAIT_MS, service.render(route, locale, headers));
    if (page.status === 200)
      return { ...page, headers: { ...page.headers, 'cache-control': 'no-store' } };
    log('form-not-shown', { why: `status ${page.status}` });
  } catch (error) {
    log('form-not-shown', { why: describeError(error).message });
  }
  return undefined;
}

/** The headers by which a post from elsewhere is recognised. */
export function plainHeaders({ headers }: IncomingMessage): Headers {
  const plain = new Headers();
  for (const name of ['origin', 'host', 'sec-fetch-site', 'referer'] as const) {
    const value = headers[name];
    if (typeof value === 'string') plain.set(name, value);
  }
  return plain;
}
