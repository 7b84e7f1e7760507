import type { Browser } from 'playwright-core';
import { findViolations } from '../browser/find-violations';
import { inTurn } from '../browser/in-turn';
import { launchBrowser } from '../browser/launch-browser';
import { pagesOf } from '../system/pages-of';
import { startSystem, type System } from '../system/start-system';

let system: System;
let browser: Browser;
let paths: string[];

beforeAll(async () => {
  system = await startSystem({ demo: true });
  browser = await launchBrowser();
  paths = (await pagesOf(system)).filter((path) => !/^\/en(\/|$)/.test(path));
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

it('axe finds nothing on any Swedish page, at 320 and 1280 px, light and dark (WCAG 2.2 AA)', async () => {
  const found: string[] = [];
  await inTurn(browser, system.web.url, paths, async (page) => {
    found.push(...(await findViolations(page)));
  });
  expect(paths.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});
