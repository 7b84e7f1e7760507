import type { Browser } from 'playwright-core';
import { findViolationsOn } from '../browser/axe';
import { launchBrowser } from '../browser/visitor';
import { isEnglish, pagesOf } from '../system/pages';
import { startSystem, type System } from '../system/start-system';

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

/** The English pages have a separate test file, so that the two can run in parallel. */
it('axe finds nothing on any Swedish page, at 320 and 1280 px, light and dark (WCAG 2.2 AA)', async () => {
  const paths = (await pagesOf(system)).filter((path) => !isEnglish(path));
  expect(paths.length).toBeGreaterThan(10);
  expect(await findViolationsOn(browser, system.web.url, paths)).toEqual([]);
});
