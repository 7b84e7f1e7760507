import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { LONGEST_STEP_MS } from './launch-browser';

export interface Visitor {
  page: Page;
  /** What a page should not do, as sentences: errors in the console, requests to other origins. */
  complaints: string[];
  leave: () => Promise<void>;
}

/** A visitor with an empty browser: no cookies, nothing cached, Swedish unless said otherwise. */
export async function visitor(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'sv-SE', baseURL: origin, ...options });
  context.setDefaultTimeout(LONGEST_STEP_MS);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      complaints.push(`request to another origin: ${url.href}`);
    }
  });
  return { page, complaints, leave: () => context.close() };
}
