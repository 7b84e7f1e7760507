import type { Locale } from '@regionwebb/content/locales';
import type { Render, Rendered } from '@regionwebb/page-cache';
import { cacheKey } from './cache-key';
import { describeError, log } from '../../processes/log';
import type { Exchange } from '../handle-request';
import { NOT_FOUND_ROUTE, RenderFailed } from '../../processes/rendering';
import type { Address } from '../read-address';
import { isMatterPage, matterHeaders } from '../comments/serve-matter';
import { send, sendStored } from '../send';
import type { Site } from '../site';
import { failureStatus, renderFor, visitorOf } from '../visitor';

type Page = Extract<Address, { kind: 'page' }>;
type Missing = Extract<Address, { kind: 'missing' }>;

/** A page from the cache, or rendered; an error page when neither is possible. */
export async function servePage(exchange: Exchange, address: Page | Missing): Promise<void> {
  try {
    if (address.kind === 'missing') await sendMissing(exchange, address.locale);
    else await sendPage(exchange, address);
  } catch (error) {
    const status = failureStatus(error);
    if (status === undefined) return;
    const path = address.kind === 'page' ? address.path : NOT_FOUND_ROUTE;
    // An overload is logged as such, not request by request.
    const isShed = error instanceof RenderFailed && error.isShed;
    if (!isShed) log('render-failed', { path, why: describeError(error).message });
    exchange.sendError(status, address.locale);
  }
}

async function sendPage(exchange: Exchange, address: Page): Promise<void> {
  const { request, response, site } = exchange;
  const { key, nextTarget } = cacheKey(address);
  if (key !== undefined && !site.isDevelopment)
    return sendKept(exchange, address, { key, nextTarget });
  const page = await renderFor(exchange, nextTarget, address.locale);
  const why = site.isDevelopment ? 'development keeps nothing' : 'of one visitor';
  const timing = serverTiming(site, `cache;desc="pass: ${why}"`);
  const more = isMatterPage(address) ? matterHeaders : {};
  const headers = { ...page.headers, ...timing, ...more, 'cache-control': 'no-store' };
  send(request, response, { ...page, headers });
}

async function sendKept(
  exchange: Exchange,
  address: Page,
  { key, nextTarget }: { key: string; nextTarget: string },
): Promise<void> {
  const { request, response, site } = exchange;
  const visitor = visitorOf(exchange);
  const isKept = site.cache.has(key) || site.cache.fresh(key) !== undefined;
  const leave = isKept ? undefined : site.unknown.enter();
  try {
    if (!isKept && (await site.unknown.isAbsent(address)))
      return await sendMissing(exchange, address.locale);
    const began = performance.now();
    const render: Render = async (signal) =>
      forCdn(await site.render(nextTarget, address.locale, undefined, signal), site.cdnSeconds);
    const { page, how, why } = await site.cache.get(key, render, visitor);
    const took = (performance.now() - began).toFixed(1);
    const timing = serverTiming(site, `cache;desc="${how}: ${why}";dur=${took}`);
    sendStored(request, response, page, timing);
    site.pageCounts.addRequest(request, key, page);
  } finally {
    leave?.();
  }
}

/**
 * A cached page as a CDN in front of the site may store it (RFC 9213), which delays changes by as much. Browsers get the
 * usual headers; 404s and redirects are not for a CDN.
 */
function forCdn(rendered: Rendered, seconds: number): Rendered {
  const isKept = /must-revalidate/.test(rendered.headers['cache-control'] ?? '');
  if (seconds === 0 || rendered.status !== 200 || !isKept) return rendered;
  const headers = { ...rendered.headers, 'cdn-cache-control': `max-age=${seconds}` };
  return { ...rendered, headers };
}

const serverTiming = ({ serverTiming }: Site, metrics: string): Record<string, string> =>
  serverTiming ? { 'server-timing': metrics } : {};

/** The same page for every impossible address, so that it is cached once. */
async function sendMissing(exchange: Exchange, locale: Locale): Promise<void> {
  const { request, response, site } = exchange;
  const render: Render = async (signal) => {
    const rendered = await site.render(`/${locale}/${NOT_FOUND_ROUTE}`, locale, undefined, signal);
    return { ...rendered, status: 404 };
  };
  const { page } = await site.cache.get(`missing ${locale}`, render, visitorOf(exchange));
  sendStored(request, response, page);
}
