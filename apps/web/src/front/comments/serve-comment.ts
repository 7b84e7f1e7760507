import type { IncomingMessage } from 'node:http';
import { visitorAddress } from '@regionwebb/http-limits';
import { within, type Rendered } from '@regionwebb/page-cache';
import type { Locale } from '@regionwebb/content/locales';
import { formPath, pageOf, receiptRoute } from '../../features/comments/comment-paths';
import { stateOf } from '../../features/comments/comment-state';
import { ID_FIELD, TEXT_FIELD } from '../../features/comments/form-fields';
import { encodeReceipt, RECEIPT_HEADER } from '../../features/comments/receipt-header';
import type { ReceiveMatter } from './serve-matter';
import { describeError, log } from '../../processes/log';
import type { ServePublished } from './serve-published';
import type { RenderPage } from '../../processes/rendering';
import { LONGEST_WAIT_MS } from '../visitor';
import type { AttemptLimit } from './attempt-limit';
import { plainCommentForm } from './plain-comment-form';
import { plainReceipt } from './plain-receipt';
import { readForm } from './read-form';
import type { CommentAnswer, CommentPost } from './receive-comment';
import { originHeaders } from './same-origin';
import { formPageOf, type FindPage, type FormAddress } from './serve-comment-form';

export interface CommentService {
  receive: (post: CommentPost) => Promise<CommentAnswer>;
  receiveMatter: ReceiveMatter;
  findPage: FindPage;
  render: RenderPage;
  /** Of answers to the question at the end of pages. */
  answers: AttemptLimit;
  trustedProxies: number;
  /** What a comment may contain, for the form's script. */
  published: ServePublished;
  webUrl: string;
}

/**
 * Receives a comment: answers with its receipt, or with the form and its text, whatever is wrong. A repeated post, such as
 * a reload, gets the same receipt.
 */
export async function serveComment(
  request: IncomingMessage,
  { locale, query }: FormAddress,
  service: CommentService,
): Promise<Rendered> {
  const form = await readForm(request);
  const address = visitorAddress(request, service.trustedProxies);
  const post = { locale, query, headers: originHeaders(request), form, address };
  const answer = await service.receive(post).catch((error: unknown) => failed(post, error));
  if ('receipt' in answer) {
    const headers = { [RECEIPT_HEADER]: encodeReceipt(answer.receipt) };
    const page = await rendered(service, { route: receiptRoute(locale), locale, headers });
    return page ?? plainReceipt(locale, answer.receipt);
  }
  const { status, state } = answer;
  const { route, headers } = await formPageOf({ locale, query, state }, service.findPage);
  const again = await rendered(service, { route, locale, headers });
  const page = again ?? plainCommentForm({ locale, action: answer.formPath, state });
  const wait: Record<string, string> = state.wait ? { 'retry-after': `${state.wait * 60}` } : {};
  return { ...page, status, headers: { ...page.headers, ...wait } };
}

/** What nobody has foreseen: the comment may have been sent to the CMS. */
function failed({ locale, query, form }: CommentPost, error: unknown): CommentAnswer {
  log('comment-failed', { why: describeError(error).message });
  const text = form.fields.get(TEXT_FIELD) ?? '';
  const state = stateOf('uncertain', { text, id: form.fields.get(ID_FIELD) ?? '' });
  return { status: 500, formPath: formPath(locale, pageOf(locale, query) ?? ''), state };
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
