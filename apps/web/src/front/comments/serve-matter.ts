import type { IncomingMessage } from 'node:http';
import { matterSegment } from '@regionwebb/content/segments';
import { visitorAddress } from '@regionwebb/http-limits';
import type { Rendered } from '@regionwebb/page-cache';
import { encodeState, STATE_HEADER } from '../../features/comments/comment-state';
import { encodeMatterState, MATTER_HEADER } from '../../features/matter/matter-state';
import type { Address } from '../read-address';
import { readForm, type PostedForm } from './read-form';
import type { FurtherAnswer } from './receive-further';
import type { MatterPost } from './receive-matter';
import { plainFurther } from './plain-further';
import { originHeaders } from './same-origin';
import { rendered, type CommentService } from './serve-comment';

type Page = Extract<Address, { kind: 'page' }>;

export type ReceiveMatter = (post: MatterPost) => Promise<FurtherAnswer>;

const ROUTE = new RegExp(`^/(sv|en)/${matterSegment.sv}$`);

/** Whether an address is that where an answer is read by its code. */
export const isMatterPage = (address: Address): address is Page =>
  address.kind === 'page' && ROUTE.test(address.route);

/** Of every answer at that address. The fragment with the code is in no referrer anyway. */
export const matterHeaders = { 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' };

const STATUS: Record<NonNullable<PostedForm['fault']>, 400 | 413 | 415> = {
  tooLarge: 413,
  notForm: 415,
  encoding: 400,
  fields: 400,
};

/** Shows the matter of a posted code, or the form with what is wrong. A returned status is an error. */
export async function serveMatter(
  request: IncomingMessage,
  { locale, route }: Page,
  service: CommentService,
): Promise<Rendered | 400 | 413 | 415 | 503> {
  const { fields: body, fault } = await readForm(request);
  if (fault) return STATUS[fault];
  const address = visitorAddress(request, service.trustedProxies);
  const answer = await service.receiveMatter({ headers: originHeaders(request), body, address });
  const { status, state, form } = answer;
  const headers = {
    [MATTER_HEADER]: encodeMatterState(state),
    ...(form ? { [STATE_HEADER]: encodeState(form) } : {}),
  };
  const page =
    (await rendered(service, { route, locale, headers })) ?? plainFurther(locale, answer);
  if (!page) return 503;
  const minutes = state.wait ?? form?.wait;
  const wait: Record<string, string> = minutes ? { 'retry-after': `${minutes * 60}` } : {};
  return { ...page, status, headers: { ...page.headers, ...matterHeaders, ...wait } };
}
