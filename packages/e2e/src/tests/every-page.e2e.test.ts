import { locales } from '@regionwebb/content/locales';
import { pathFor, withSlugs } from '@regionwebb/content/paths';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { inTurn, launchBrowser, visitor } from '../browser/visitor';
import { kindsOfPage, pagesOf } from '../system/pages';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

let system: System;
let browser: Browser;
let paths: string[];

beforeAll(async () => {
  system = await startSystem({ demo: true });
  browser = await launchBrowser();
  paths = await pagesOf(system);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

describe('with the demonstration content', () => {
  it('every kind of page exists in both languages', () => {
    for (const section of ['start', ...withSlugs, 'contacts'] as const)
      for (const locale of locales) expect(paths).toContain(pathFor({ section }, locale));
    const ofDocuments = withSlugs.map((section) => `${pathFor({ section }, 'sv')}/`);
    for (const prefix of [...ofDocuments, '/en/news/'])
      expect(paths.some((path) => path.startsWith(prefix))).toBe(true);
    for (const prefix of ofDocuments)
      expect(kindsOfPage.some((path) => path.startsWith(prefix))).toBe(true);
  });

  it('no page scrolls sideways at 320 px (WCAG 1.4.10)', async () => {
    const wide: string[] = [];
    await inTurn(browser, system.web.url, paths, async (page, path) => {
      await page.setViewportSize({ width: 320, height: 900 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${path}: ${width} px`);
    });
    expect(wide).toEqual([]);
  });

  it('no page sets a cookie, stores anything or sends requests to another origin (C1, C2)', async () => {
    const { page, complaints, leave } = await visitor(browser, system.web.url);
    for (const path of paths) await page.goto(path, { waitUntil: 'networkidle' });
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(stored).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    const expected = /404 \(Not Found\)/;
    expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
    await leave();
  });

  it('the first Tab reaches a working link past the menu (WCAG 2.4.1)', async () => {
    for (const path of ['/', '/en']) {
      const { page, leave } = await visitor(browser, system.web.url);
      await page.goto(path);
      await page.keyboard.press('Tab');
      const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      expect(href).toMatch(/^#./);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.closest('main, footer') !== null),
      ).toBe(true);
      await leave();
    }
  });

  it('the HTML of every page is valid', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    const faults: string[] = [];
    for (const path of paths) {
      const { results } = await validator.validateString((await visit(system, path)).text);
      const messages = results.flatMap(({ messages }) => messages);
      faults.push(...messages.map(({ ruleId, message }) => `${path} ${ruleId}: ${message}`));
    }
    expect(faults).toEqual([]);
  });
});
