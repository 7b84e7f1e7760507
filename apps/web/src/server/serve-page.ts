import type { Locale } from '@regionwebb/content/locales';
import { cacheKey } from './cache-key';
import { describeError } from './describe-error';
import type { Exchange } from './handle-request';
import { log } from './log';
import { MISSING_ROUTE, type Address } from './read-address';
import { RenderFailed } from './render-page';
import { send, sendStored } from './send';

type Page = Extract<Address, { kind: 'page' }>;
type Missing = Extract<Address, { kind: 'missing' }>;

/** A page from the cache, or rendered; in plain words what stands in the way when neither can be had. */
export async function servePage(exchange: Exchange, address: Page | Missing): Promise<void> {
  try {
    if (address.kind === 'missing') await sendMissing(exchange, address.locale);
    else await sendPage(exchange, address);
  } catch (error) {
    const isCmsDown = error instanceof RenderFailed && error.isCmsDown;
    const path = address.kind === 'page' ? address.path : MISSING_ROUTE;
    log('render-failed', { path, why: describeError(error).message });
    exchange.trouble(isCmsDown ? 503 : 500, address.locale);
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
    const { page } = await site.cache.get(key, () => site.render(ask, address.locale));
    if (page.status === 404) site.unknown.note();
    return sendStored(request, response, page);
  }
  const page = await site.render(ask, address.locale);
  send(request, response, { ...page, headers: { ...page.headers, 'cache-control': 'no-store' } });
}

/** The same page for every address that cannot exist, so that it is kept once. */
async function sendMissing({ request, response, site }: Exchange, locale: Locale): Promise<void> {
  const { page } = await site.cache.get(`missing ${locale}`, async () => {
    const rendered = await site.render(`/${locale}/${MISSING_ROUTE}`, locale);
    return { ...rendered, status: 404 };
  });
  sendStored(request, response, page);
}
