import type { IncomingMessage } from 'node:http';
import { visitorAddress } from '@regionwebb/http-limits';
import { within, type Rendered } from '@regionwebb/page-cache';
import { decodeState, STATE_HEADER } from '../../features/comments/comment-state';
import type { CommentAnswer, CommentPost } from './receive-comment';
import { describeError, log } from '../../processes/log';
import { plainCommentForm } from './plain-comment-form';
import { readAddress, type Address } from '../read-address';
import { readForm } from './read-form';
import type { RenderPage } from '../../processes/rendering';
import { LONGEST_WAIT_MS } from '../visitor';

type Page = Extract<Address, { kind: 'page' }>;

export interface CommentService {
  receive: (post: CommentPost) => Promise<CommentAnswer>;
  render: RenderPage;
  trustedProxies: number;
}

/** Only this route accepts `POST`: the form about a page, in either language. */
export const acceptsComments = (address: Address): address is Page =>
  address.kind === 'page' && /^\/(sv|en)\/kommentera$/.test(address.route);

/** Receives a comment: redirects to its receipt, or shows the form again with its text. A returned status is an error. */
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
  if ('location' in answer) return redirectTo(answer.location);
  if (!('formPath' in answer)) return 404;
  const form = readAddress(answer.formPath);
  if (form.kind !== 'page') return 404;
  const route = `${form.route}?${form.query}`;
  const { status } = answer;
  try {
    const rendered = service.render(route, locale, { [STATE_HEADER]: answer.state });
    const page = await within(LONGEST_WAIT_MS, rendered);
    const headers = { ...page.headers, 'cache-control': 'no-store' };
    if (page.status === 200) return { ...page, status, headers };
    log('form-not-shown', { why: `status ${page.status}` });
  } catch (error) {
    log('form-not-shown', { why: describeError(error).message });
  }
  const state = decodeState(answer.state);
  return state ? plainCommentForm(status, { locale, action: answer.formPath, state }) : 404;
}

const redirectTo = (location: string): Rendered => ({
  status: 303,
  headers: { location, 'cache-control': 'no-store' },
  body: Buffer.alloc(0),
});

function plainHeaders({ headers }: IncomingMessage): Headers {
  const plain = new Headers();
  for (const name of ['origin', 'host', 'sec-fetch-site', 'referer'] as const) {
    const value = headers[name];
    if (typeof value === 'string') plain.set(name, value);
  }
  return plain;
}
