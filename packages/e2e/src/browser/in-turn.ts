import type { Browser, Page } from 'playwright-core';
import { visitor } from './visitor';

/** Opens pages of a site one after the other, so that something is looked for on each. */
export async function inTurn(
  browser: Browser,
  origin: string,
  paths: string[],
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  const { page, leave } = await visitor(browser, origin, { bypassCSP: true });
  for (const path of paths) {
    await page.goto(path);
    await look(page, path);
  }
  await leave();
}
