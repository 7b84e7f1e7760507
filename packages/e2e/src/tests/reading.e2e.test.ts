import type { Browser, Page } from 'playwright-core';
import { findClipped, findFocusFaults } from '../browser/layout-faults';
import { launchBrowser, visitor } from '../browser/visitor';
import { kindsOfPage } from '../system/pages';
import { startSystem, type System } from '../system/start-system';

/** The spacing of WCAG 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
const doubled = 'html { font-size: 200% !important }';

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

/** Opens a page of each kind in a window of a size, and collects faults. */
async function onEachKind(
  viewport: { width: number; height: number },
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const { page, leave } = await visitor(browser, system.web.url, { bypassCSP: true, viewport });
  const found: string[] = [];
  for (const path of kindsOfPage) {
    await page.goto(path, { waitUntil: 'networkidle' });
    found.push(...(await look(page)).map((line) => `${path}: ${line}`));
  }
  await leave();
  return found;
}

const withStyle = (content: string) => async (page: Page) => {
  await page.addStyleTag({ content });
  return findClipped(page);
};

describe('a page of each kind', () => {
  it('has a focus order that follows the text, with a visible focus (WCAG 2.1.2, 2.4.3, 2.4.7, 2.4.11)', async () => {
    expect(await onEachKind({ width: 1280, height: 900 }, findFocusFaults)).toEqual([]);
  });

  it('cuts nothing off when a reader spaces the text out (WCAG 1.4.12)', async () => {
    expect(await onEachKind({ width: 320, height: 256 }, withStyle(spacing))).toEqual([]);
  });

  it('cuts nothing off with the text twice as large (WCAG 1.4.4)', async () => {
    expect(await onEachKind({ width: 640, height: 900 }, withStyle(doubled))).toEqual([]);
  });
});

it('on paper a page is only its text, with the addresses of its links', async () => {
  const { page, leave } = await visitor(browser, system.web.url);
  await page.goto('/samverkan/wexsus');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.main-menu', '.site-tools', '.breadcrumbs', 'page-question', '.share']) {
    expect(await page.locator(part).first().isVisible()).toBe(false);
  }
  const after = await page
    .locator('main a.external-link')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toMatch(/attr\(href\)|https?:/);
  await leave();
});
