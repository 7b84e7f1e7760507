import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser';
import { visitor } from '../browser/visitor';
import { kindsOfPage } from '../system/kinds-of-page';
import { startSystem, type System } from '../system/start-system';

const MINUTES = 60_000;

let system: System;
let browser: Browser;
let page: Page;
let leave: () => Promise<void>;

beforeAll(async () => {
  system = await startSystem({ demo: true });
  browser = await launchBrowser();
}, 3 * MINUTES);
afterAll(async () => {
  await browser?.close();
  await system?.end();
});
beforeEach(async () => {
  ({ page, leave } = await visitor(browser, system.web.url));
});
afterEach(() => leave());

it(
  'each kind of page has one style sheet, and none scrolls sideways between the narrowest and the widest window',
  async () => {
    const faults: string[] = [];
    for (const path of kindsOfPage) {
      await page.goto(path);
      const sheets = await page.locator('link[rel=stylesheet]').count();
      if (sheets !== 1) faults.push(`${path}: ${sheets} style sheets`);
      for (const width of [480, 768, 1024, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) faults.push(`${path}: ${wide} px of ${width}`);
      }
    }
    expect(faults).toEqual([]);
  },
  2 * MINUTES,
);

it('each kind of page asks for its typeface in its head, before the style sheet that names it', async () => {
  const late: string[] = [];
  for (const path of kindsOfPage) {
    const html = await (await fetch(new URL(path, system.web.url))).text();
    const [head = ''] = html.split('</head>');
    if (!/<link rel="preload"[^>]*as="font"/.test(head)) late.push(path);
  }
  expect(late).toEqual([]);
});

it('the style of the shell goes before that of the components in it', async () => {
  await page.goto('/');
  const [label, footer] = await page.evaluate(() =>
    ['.site-footer dt', '.site-footer'].map((selector) => {
      const element = document.querySelector(selector);
      return element && getComputedStyle(element).color;
    }),
  );
  expect(label).toBe(footer);
});

it('the footer stands at the bottom of a window that the page does not fill', async () => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.goto('/sok');
  const bottom = await page
    .locator('.site-footer')
    .evaluate((footer) => footer.getBoundingClientRect().bottom);
  expect(bottom).toBe(1600);
});

it('where colours are forced, one item of the menu is marked as the current one', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/kontor');
  const marked = await page.locator('.main-menu a').evaluateAll((links) => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return links
      .filter((link) => getComputedStyle(link).borderBlockEndColor !== ground)
      .map(({ textContent }) => textContent);
  });
  expect(marked).toEqual(['Kontor']);
});

it('every name in the picture of a network lies within it', async () => {
  const outside: string[] = [];
  for (const slug of ['norrbotten-och-vasterbotten-i-stockholm', 'wexsus', 'vastkom']) {
    await page.goto(`/samverkan/${slug}`);
    const names = await page.locator('.network').evaluateAll(([picture]) => {
      const frame = picture?.getBoundingClientRect();
      return [...(picture?.querySelectorAll('text') ?? [])]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return !frame || box.left < frame.left || box.right > frame.right;
        })
        .map(({ textContent }) => textContent);
    });
    outside.push(...names);
  }
  expect(outside).toEqual([]);
});

describe('on paper', () => {
  it.each([
    ['/kontakt', '.filter'],
    ['/sok?q=region', '.pagination'],
    ['/sok?q=region', '.choices'],
    ['/samverkan', '.choices'],
  ])('%s has no %s, which leads nowhere', async (path, selector) => {
    await page.goto(path);
    expect(await page.locator(selector).first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(selector).first().isVisible()).toBe(false);
  });

  it.each([720, 1280])('of %i px, the address for mail stands in one line', async (width) => {
    await page.setViewportSize({ width, height: 1000 });
    await page.goto('/');
    await page.emulateMedia({ media: 'print' });
    const mail = page.locator('.site-footer a[href^="mailto:"]');
    expect(await mail.evaluate((each) => each.getClientRects().length)).toBe(1);
  });

  it('text and links have the colours of light for whoever reads in the dark', async () => {
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
