import { clientOf, visitorAddress } from '@regionwebb/http-limits';
import { foundIn, thanksPath } from '../../features/comments/found-answer';
import type { Exchange } from '../handle-request';
import type { Address } from '../read-address';
import { send } from '../send';
import { readForm } from './read-form';
import { isSameOrigin, originHeaders } from './same-origin';
import type { FormAddress } from './serve-comment-form';

type Page = Extract<Address, { kind: 'page' }>;

export const isFound = (address: Address): address is Page =>
  address.kind === 'page' && /^\/(sv|en)\/hittade$/.test(address.route);

/**
 * Counts an answer to "Did you find what you were looking for?", and leads to the thanks, so that a reload counts nothing.
 * What is not from the site's form, or too much from one client, is thanked for and not counted.
 */
export async function serveFound(exchange: Exchange, { locale }: FormAddress): Promise<void> {
  const { request, response, site, sendError } = exchange;
  const { fields, fault } = await readForm(request);
  const found = foundIn(locale, fields);
  if (fault !== undefined || !found) {
    response.shouldKeepAlive = false;
    return sendError(400, locale);
  }
  const { page, answer } = found;
  const { answers, trustedProxies, webUrl } = site.comments;
  const client = clientOf(visitorAddress(request, trustedProxies));
  if (isSameOrigin(originHeaders(request), webUrl) && (await answers.take(client)) === 0)
    site.pageCounts.add(answer, locale, page);
  const location = thanksPath(locale, page, answer);
  send(request, response, {
    status: 303,
    headers: { ...site.defaultHeaders, location, 'cache-control': 'no-store' },
    body: Buffer.alloc(0),
  });
}
