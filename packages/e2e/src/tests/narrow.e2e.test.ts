import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findFocusFaults } from '../browser/layout-faults';
import { findViolations } from '../browser/axe';
import { launchBrowser, visitor } from '../browser/visitor';
import { logIn } from '../system/editor';
import { startSystem, type System } from '../system/start-system';

const word = 'Regionutvecklingsstrategiprocessen';

let system: System;
let browser: Browser;
let page: Page;
let leave: () => Promise<void>;

const telephone = (width: number, options: BrowserContextOptions = {}) =>
  visitor(browser, system.web.url, { viewport: { width, height: 800 }, ...options });

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem({ demo: true }), launchBrowser()]);
  const editor = await logIn(system);
  await editor.create('news', { title: word, slug: 'lang', _status: 'published' });
});
afterAll(async () => {
  await browser.close();
  await system.end();
});
beforeEach(async () => {
  ({ page, leave } = await telephone(320));
});
afterEach(() => leave());

describe('the header of a narrow window', () => {
  it.each(['/kontor', '/en/offices'])(
    'has two rows, with targets that are large enough: %s (2.5.8)',
    async (path) => {
      await page.goto(path);
      for (const width of [320, 400, 479]) {
        await page.setViewportSize({ width, height: 800 });
        const boxes = await page
          .locator('.site-header :is(a, button):visible')
          .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
        const rows = new Set(boxes.map(({ top, height }) => Math.round(top + height / 2)));
        expect(rows.size).toBe(2);
        expect(boxes.filter(({ height }) => height < 44)).toEqual([]);
      }
    },
  );

  it('has a menu that works without script, by keyboard, and returns the focus (2.1.1)', async () => {
    await leave();
    ({ page, leave } = await telephone(320, { javaScriptEnabled: false }));
    await page.goto('/kontor');
    const button = page.getByRole('button', { name: 'Meny', exact: true });
    const item = page
      .getByRole('navigation', { name: 'Huvudmeny' })
      .getByRole('link', { name: 'Samverkan' });
    expect(await item.isVisible()).toBe(false);
    await button.press('Enter');
    await item.waitFor();
    await page.keyboard.press('Escape');
    await item.waitFor({ state: 'hidden' });
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    await button.press('Enter');
    await item.click();
    expect(new URL(page.url()).pathname).toBe('/samverkan');
  });

  it('has no fault for axe or a keyboard user while the menu is open', async () => {
    await leave();
    ({ page, leave } = await telephone(320, { bypassCSP: true }));
    await page.goto('/kontor');
    await page.getByRole('button', { name: 'Meny', exact: true }).click();
    // The page behind the menu is hidden, its heading and main part too. In a window that has grown the menu stays over
    // a part of the mark until it is closed.
    const behind = ['region', 'landmark-one-main', 'page-has-heading-one'];
    const faults = await findViolations(page, behind);
    expect(faults.filter((fault) => !/ 1280px .*target-size: \.site-logo$/.test(fault))).toEqual(
      [],
    );
    await page.reload();
    expect(await findFocusFaults(page)).toEqual([]);
  });
});

/** The controls that are narrower than their content. */
const lackingRoom = (controls: Element[]) =>
  controls.flatMap((control) => {
    const alone = control.cloneNode(true);
    if (!(alone instanceof HTMLElement) || !(control instanceof HTMLElement)) return [];
    for (const choice of alone.querySelectorAll('option:not(:first-child)')) choice.remove();
    alone.style.inlineSize = 'auto';
    control.after(alone);
    const needed = alone.offsetWidth;
    alone.remove();
    return needed > control.offsetWidth ? [`${control.textContent}: ${needed}`] : [];
  });

describe('the filters of a list', () => {
  const choice = () => page.getByLabel('Ämne');

  it('are folded on a telephone until something is chosen, and show how many are', async () => {
    await page.goto('/nyheter');
    expect(await choice().isVisible()).toBe(false);
    await page.getByText('Filter', { exact: true }).click();
    expect(await choice().isVisible()).toBe(true);
    await page.goto('/nyheter?kontor=brysselkontoret&ar=2026');
    expect(await page.getByText('Filter (2)', { exact: true }).isVisible()).toBe(true);
    expect(await choice().isVisible()).toBe(true);
  });

  it('are always shown where there is space for them', async () => {
    await page.setViewportSize({ width: 768, height: 800 });
    await page.goto('/nyheter');
    expect(await choice().isVisible()).toBe(true);
    expect(await page.getByText('Filter', { exact: true }).isVisible()).toBe(false);
    await choice().focus();
    expect(await choice().evaluate((each) => each === document.activeElement)).toBe(true);
  });

  it('are in one row with their button where a tablet has space, and cut off no choice', async () => {
    for (const width of [820, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/nyheter');
      const controls = page.locator('.filter :is(select, button)');
      const bottoms = await controls.evaluateAll((all) =>
        all.map((each) => Math.round(each.getBoundingClientRect().bottom)),
      );
      expect([bottoms.length, new Set(bottoms).size]).toEqual([5, 1]);
      expect(await controls.evaluateAll(lackingRoom)).toEqual([]);
    }
  });

  it('have a link to the whole list beside the button when something is chosen', async () => {
    await page.setViewportSize({ width: 850, height: 800 });
    await page.goto('/nyheter?ar=2026');
    const tops = await page
      .locator('.filter-actions > *')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
    expect([tops.length, new Set(tops).size]).toEqual([2, 1]);
  });

  it('can be unfolded without style sheets', async () => {
    await page.route('**/*.css', (route) => route.abort());
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/nyheter');
    await page.getByText('Filter', { exact: true }).click();
    expect(await choice().isVisible()).toBe(true);
  });
});

it('a wide table has a gradient at the edge where it continues, but not on paper or in forced colours', async () => {
  await page.goto('/om-webbplatsen/sa-kan-en-sida-byggas');
  const shades = () =>
    page
      .locator('.table-frame')
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundImage);
  expect(await shades()).toContain('gradient');
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await shades()).toBe('none');
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  expect(await shades()).toBe('none');
});

it('a long word of a heading is hyphenated at a syllable, and whole in metadata for sharing (T18, 1.4.10)', async () => {
  await page.goto('/nyheter/lang');
  const heading = page.getByRole('heading', { level: 1 });
  const rows = await heading.evaluate((each) => {
    const range = document.createRange();
    range.selectNodeContents(each);
    const height = Number.parseFloat(getComputedStyle(each).lineHeight);
    return Math.round(range.getBoundingClientRect().height / height);
  });
  expect(rows).toBe(2);
  expect(await heading.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  const html = await page.content();
  const head = html.slice(0, html.indexOf('<body'));
  const data = (await page.locator('script[type="application/ld+json"]').allTextContents()).join();
  expect(head + data).toContain(word);
  expect(head + data).not.toContain('\u00AD');
});
