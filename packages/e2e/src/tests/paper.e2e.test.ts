import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visitor } from '../browser/visitor';
import { pagesOf } from '../system/pages';
import { startSystem, type System } from '../system/start-system';

let system: System;
let browser: Browser;
let page: Page;
let leave: () => Promise<void>;

beforeAll(async () => {
  system = await startSystem({ demo: true });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});
beforeEach(async () => {
  ({ page, leave } = await visitor(browser, system.web.url));
});
afterEach(() => leave());

describe('on paper', () => {
  it.each([
    ['/kontakt', '.filter'],
    ['/sok?q=region', '.pagination'],
    ['/sok?q=region', '.choices'],
    ['/samverkan', '.choices'],
  ])('%s has no %s, which is of no use there', async (path, selector) => {
    await page.goto(path);
    expect(await page.locator(selector).first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(selector).first().isVisible()).toBe(false);
  });

  it.each([720, 1280])(
    'of %i px, the e-mail address of the footer is on one line',
    async (width) => {
      await page.setViewportSize({ width, height: 1000 });
      await page.goto('/');
      await page.emulateMedia({ media: 'print' });
      const mail = page.locator('.site-footer a[href^="mailto:"]');
      expect(await mail.evaluate((each) => each.getClientRects().length)).toBe(1);
    },
  );

  it('no page of the demonstration takes more than three sheets', async () => {
    const long: string[] = [];
    for (const path of await pagesOf(system)) {
      await page.goto(path);
      const sheets = (await page.pdf({ format: 'A4' })).toString('latin1');
      const count = sheets.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      if (count === 0 || count > 3) long.push(`${path}: ${count}`);
    }
    expect(long).toEqual([]);
  });

  it('text and links have the colours of the light theme in dark mode too', async () => {
    await page.goto('/');
    const colours = async (colorScheme: 'light' | 'dark') => {
      await page.emulateMedia({ media: 'print', colorScheme });
      return page
        .locator('html, .more a')
        .evaluateAll((elements) => elements.map((each) => getComputedStyle(each).color));
    };
    const light = await colours('light');
    expect(light[0]).toBe('rgb(0, 0, 0)');
    expect(await colours('dark')).toEqual(light);
  });
});
