import type { Browser } from 'playwright-core';
import { pagesOf } from '../system/pages-of';
import { startSystem, type System } from '../system/start-system';
import { findViolations } from './find-violations';
import { inTurn } from './in-turn';
import { launchBrowser } from './launch-browser';

/** Declares the test that axe finds nothing on some of the pages of the demonstration; each half is a file of its own. */
export function testWithAxe(language: string, isOfHalf: (path: string) => boolean): void {
  let system: System;
  let browser: Browser;

  beforeAll(async () => {
    system = await startSystem({ demo: true });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await system?.end();
  });

  it(`axe finds nothing on any ${language} page, at 320 and 1280 px, light and dark (WCAG 2.2 AA)`, async () => {
    const paths = (await pagesOf(system)).filter(isOfHalf);
    const found: string[] = [];
    await inTurn(browser, system.web.url, paths, async (page) => {
      found.push(...(await findViolations(page)));
    });
    expect(paths.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });
}

export const isEnglish = (path: string) => /^\/en(\/|$)/.test(path);
