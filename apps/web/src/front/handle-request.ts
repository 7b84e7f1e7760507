import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Locale } from '@regionwebb/content/locales';
import { hasOneValidHost } from '@regionwebb/http-limits';
import type { Rendered } from '@regionwebb/page-cache';
import { asLocation } from '../cms/links';
import { describeError, log } from '../processes/log';
import { failureStatus } from './visitor';
import { isOfNextClient } from './pipe-to-next';
import type { ErrorStatus } from '../messages/error-messages';
import { localeOf, readAddress, type Address } from './read-address';
import { send, sendStored, sendErrorPage } from './send';
import { PUBLISHED_ROUTE } from '../features/comments/comment-paths';
import { dropRest } from './comments/read-form';
import { serveComment } from './comments/serve-comment';
import { isFound, serveFound } from './comments/serve-found';
import {
  commentFormAt,
  isCommentForm,
  serveCommentForm,
  serveThanks,
} from './comments/serve-comment-form';
import { isMatterPage, serveMatter } from './comments/serve-matter';
import { isFile, serveFile } from './files/serve-file';
import { servePage } from './pages/serve-page';
import { isPreview, servePreview } from './pages/serve-preview';
import { settleQuery } from './pages/settle-query';
import type { Site } from './site';

/** One visitor's request and the answer to it. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  site: Site;
  /** When it arrived, by `performance.now()`. */
  since: number;
  sendError: (status: ErrorStatus, locale: Locale, allow?: string) => void;
}

/** Answers every request of the front server. */
export function createHandler(site: Site) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const target = originForm(request.url ?? '/');
    request.url = target;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const isForOneHost = hasOneValidHost(request);
    const isWhole = request.headers.range === undefined;
    if (
      isRead &&
      isWhole &&
      isForOneHost &&
      site.isCaughtUp &&
      !site.serverTiming &&
      target.startsWith('/')
    ) {
      const page = site.cache.fresh(target);
      if (page) {
        site.pageCounts.addRequest(request, target, page);
        return sendStored(request, response, page);
      }
    }
    const sendError: Exchange['sendError'] = (status, locale, allow) =>
      sendErrorPage(request, response, {
        status,
        locale,
        defaultHeaders: site.defaultHeaders,
        ...(allow ? { allow } : {}),
      });
    if (!isForOneHost) {
      // A proxy may find another end of such a request (request smuggling).
      response.shouldKeepAlive = false;
      return sendError(400, localeOf(target));
    }
    if (site.pipeToNext && isOfNextClient(request)) return site.pipeToNext(request, response);
    const since = performance.now();
    const exchange = { request, response, site, since, sendError };
    const routed = isRead ? read(exchange, target) : change(exchange, target);
    routed.catch((error: unknown) => {
      const status = failureStatus(error);
      if (status !== undefined) log('request-failed', { why: describeError(error).message });
      if (response.headersSent) response.destroy();
      else if (status !== undefined) sendError(status, localeOf(target));
    });
  };
}

/** Accepts the absolute form, as sent to a proxy, whatever its host (RFC 9112 §3.2.2). */
function originForm(target: string): string {
  const [whole, rest = ''] = /^https?:\/\/[^/?]+(.*)$/i.exec(target) ?? [];
  if (whole === undefined) return target;
  return rest.startsWith('/') ? rest : `/${rest}`;
}

async function read(exchange: Exchange, target: string): Promise<void> {
  const { request, response, site, sendError } = exchange;
  const [path = '', query = ''] = target.split('?');
  const health = path.startsWith('/halsa/') ? await site.health(path) : undefined;
  if (health) return send(request, response, health);
  if (path === PUBLISHED_ROUTE)
    return send(
      request,
      response,
      withHeaders(site, await site.comments.published(request, query)),
    );
  if (path.startsWith('/media/'))
    return site.media(request, response, (status) => sendError(status, 'sv'));
  if (!site.isCaughtUp) await site.caughtUp;
  if (isFile(path, site)) return serveFile(exchange, path);
  await serveAddress(exchange, readAddress(target));
}

async function serveAddress(exchange: Exchange, address: Address): Promise<void> {
  const { site, sendError } = exchange;
  if (address.kind === 'malformed') return sendError(400, address.locale);
  if (address.kind === 'elsewhere') return sendRedirect(exchange, address.location);
  if (address.kind === 'page') {
    const moved = site.queryRedirects.find(address.path, address.query);
    if (moved !== undefined) return sendRedirect(exchange, asLocation(moved));
  }
  const settled = address.kind === 'page' ? settleQuery(address) : address;
  if (settled.kind === 'elsewhere') return sendRedirect(exchange, settled.location);
  if (isCommentForm(settled)) return serveCommentForm(exchange, settled);
  if (isFound(settled)) return serveThanks(exchange, settled);
  if (isPreview(settled)) return servePreview(exchange, settled);
  await servePage(exchange, settled);
}

function sendRedirect({ request, response, site }: Exchange, location: string): void {
  const headers = { ...site.defaultHeaders, location, 'cache-control': 'no-cache' };
  send(request, response, { status: 301, headers, body: Buffer.alloc(0) });
}

/** The only changes that a visitor can make: to send a comment, and to answer whether a page helped. */
async function change(exchange: Exchange, target: string): Promise<void> {
  const { request, response, site, sendError } = exchange;
  const address = readAddress(target);
  if (request.method === 'POST' && isFound(address)) return serveFound(exchange, address);
  // The rest of an unread body would be taken for the next request.
  const refuse = (status: 400 | 405 | 413 | 415 | 503) => {
    response.shouldKeepAlive = false;
    sendError(status, localeOf(target), allowed);
  };
  const form = commentFormAt(target);
  const isForm = form || isFound(address) || isMatterPage(address);
  const allowed = isForm ? 'GET, HEAD, POST' : 'GET, HEAD';
  if (request.method !== 'POST') return refuse(405);
  const answer = isMatterPage(address)
    ? await serveMatter(request, address, site.comments)
    : form && (await serveComment(request, form, site.comments));
  if (answer === undefined) return refuse(405);
  if (typeof answer === 'number') return refuse(answer);
  send(request, response, withHeaders(site, answer));
  dropRest(request);
}

const withHeaders = ({ defaultHeaders }: Site, answer: Rendered): Rendered => ({
  ...answer,
  headers: { ...defaultHeaders, ...answer.headers },
});
