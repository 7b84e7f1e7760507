import type { Locale } from '@regionwebb/content/locales';
import { cacheKey } from './cache-key';
import { describeError } from './describe-error';
import { forCdn } from './for-cdn';
import type { Exchange } from './handle-request';
import { log } from './log';
import { MISSING_ROUTE, type Address } from './read-address';
import { RenderFailed } from './render-page';
import { send, sendStored } from './send';
import type { Site } from './site';

type Page = Extract<Address, { kind: 'page' }>;
type Missing = Extract<Address, { kind: 'missing' }>;

/** A page from the cache, or rendered; in plain words what stands in the way when neither can be had. */
export async function servePage(exchange: Exchange, address: Page | Missing): Promise<void> {
  try {
    if (address.kind === 'missing') await sendMissing(exchange, address.locale);
    else await sendPage(exchange, address);
  } catch (error) {
    const failed = error instanceof RenderFailed ? error : undefined;
    const path = address.kind === 'page' ? address.path : MISSING_ROUTE;
    // A crowd is told of as such, not one by one.
    if (!failed?.isOfCrowd) log('render-failed', { path, why: describeError(error).message });
    exchange.trouble(failed?.isPassing ? 503 : 500, address.locale);
  }
}

async function sendPage(exchange: Exchange, address: Page): Promise<void> {
  const { request, response, site } = exchange;
  const { key, ask } = cacheKey(address);
  if (key !== undefined && !site.isDevelopment) {
    if (!site.cache.has(key) && (await site.unknown.isAbsent(address))) {
      site.unknown.note();
      return sendMissing(exchange, address.locale);
    }
    const began = performance.now();
    const render = async () => forCdn(await site.render(ask, address.locale), site.cdnSeconds);
    const { page, how, why } = await site.cache.get(key, render);
    if (page.status === 404) site.unknown.note();
    const took = (performance.now() - began).toFixed(1);
    const told = telling(site, `cache;desc="${how}: ${why}";dur=${took}`);
    return sendStored(request, response, page, told);
  }
  const page = await site.render(ask, address.locale);
  const why = site.isDevelopment ? 'development keeps nothing' : 'of one visitor';
  const told = telling(site, `cache;desc="pass: ${why}"`);
  const headers = { ...page.headers, ...told, 'cache-control': 'no-store' };
  send(request, response, { ...page, headers });
}

const telling = ({ isTelling }: Site, timing: string): Record<string, string> =>
  isTelling ? { 'server-timing': timing } : {};

/** The same page for every address that cannot exist, so that it is kept once. */
async function sendMissing({ request, response, site }: Exchange, locale: Locale): Promise<void> {
  const { page } = await site.cache.get(`missing ${locale}`, async () => {
    const rendered = await site.render(`/${locale}/${MISSING_ROUTE}`, locale);
    return { ...rendered, status: 404 };
  });
  sendStored(request, response, page);
}
