import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findViolations } from '../browser/axe';
import { pressOn, tabTo } from '../browser/keyboard';
import { findClipped } from '../browser/layout-faults';
import { launchBrowser, LONGEST_STEP_MS } from '../browser/visitor';
import { logIn } from '../system/editor';
import { eventually } from '../system/eventually';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

const registrar = { email: 'registrator@region.example', password: 'the password of a registrar' };
const report = '/admin/rapport/kommentarer';
const year = String(new Date().getFullYear());
const TEXT = 'Räcket saknas på norra sidan.';

let system: System;
let browser: Browser;
let token: string;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
  const editor = await logIn(system);
  await editor.create('users', { ...registrar, name: 'Registrator', role: 'registrar' });
  for (const title of ['Bron är klar', 'Kajen byggs om'])
    await editor.create('news', { title, commentsEnabled: true, _status: 'published' });
  ({ token } = await post(new URL('/api/users/login', system.cms.url), registrar));
  for (const path of ['/nyheter/bron-ar-klar', '/nyheter/kajen-byggs-om']) {
    await eventually(20_000, async () => expect((await visit(system, path)).status).toBe(200));
    await comment(path);
  }
  await comment('/nyheter/bron-ar-klar');
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

async function post(url: URL, body: object) {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json();
}

let count = 0;
/** What the site sends to the CMS. */
async function comment(path: string): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${'k'.repeat(40)}`,
  };
  const body = JSON.stringify({ text: `${TEXT} ${(count += 1)}`, path, locale: 'sv' });
  const url = new URL('/api/comments/receive', system.cms.url);
  const answer = await fetch(url, { method: 'POST', headers, body });
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
}

/** The report in a new browser, as the registrar. */
async function open(
  query = '',
  { language = 'sv', ...options }: BrowserContextOptions & { language?: string } = {},
): Promise<Page> {
  const context = await browser.newContext({
    ...{ locale: 'sv-SE', baseURL: system.cms.url, bypassCSP: true, ...options },
  });
  context.setDefaultTimeout(LONGEST_STEP_MS);
  const cookies = { 'payload-token': token, 'payload-lng': language };
  await context.addCookies(
    Object.entries(cookies).map(([name, value]) => ({ name, value, url: system.cms.url })),
  );
  const page = await context.newPage();
  await page.goto(`${report}${query}`);
  return page;
}

const periodOf = (page: Page) => page.getByRole('combobox', { name: 'Period' });
const rowOf = (page: Page, name: string) =>
  page.locator('.report__table tbody tr').filter({ hasText: name });

it('has tables and plots, and is chosen by period and topic, without script', async () => {
  const page = await open('', { javaScriptEnabled: false });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'Rapport om kommentarer',
  );
  await periodOf(page).selectOption(year);
  await page.getByLabel('Dela upp efter').selectOption('section');
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await page.waitForURL(new RegExp(`period=${year}`));
  expect(await rowOf(page, 'Nyheter').locator('td').first().textContent()).toBe('3');
  expect(await page.locator('.report__table tbody tr').filter({ hasText: 'januari' }).count()).toBe(
    1,
  );
  expect(await page.getByRole('img', { name: 'Kommentarer som kom in' }).isVisible()).toBe(true);
  expect(await page.content()).not.toContain('Räcket');
  await page.context().close();
});

it('counts by page, and is read in English too, with a title in the language', async () => {
  const page = await open(`?period=${year}&by=page`);
  expect(await page.title()).toMatch(/^Rapport om kommentarer/);
  expect(await rowOf(page, 'Bron är klar').locator('td').first().textContent()).toBe('2');
  const english = await open(`?period=${year}`, { language: 'en' });
  expect(await english.title()).toMatch(/^Report on comments/);
  expect(await english.getByRole('link', { name: 'Download as CSV' }).isVisible()).toBe(true);
  await english.context().close();
  await page.context().close();
});

it('is downloaded as a CSV file with the same figures', async () => {
  const page = await open(`?period=${year}`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hämta som CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`kommentarer-${year}.csv`);
  const lines = (await readFile(await file.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFF"Period";"Sida";"Adress";"Kommentarer"/);
  expect(lines[1]).toMatch(new RegExp(`^"${year}";"";"";"3";`));
  expect(lines.join('\n')).not.toContain('Räcket');
  await page.context().close();
});

it('passes axe and is cut off nowhere, narrow and wide, light and dark', async () => {
  const page = await open(`?period=${year}`);
  expect(await findViolations(page, [], '.report')).toEqual([]);
  for (const width of [320, 768]) {
    await page.setViewportSize({ width, height: 900 });
    // Payload's closed menu is beside the page.
    const clipped = (await findClipped(page)).filter(
      (each) => !each.startsWith('<aside class="nav'),
    );
    expect(clipped).toEqual([]);
  }
  await page.context().close();
});

it('is chosen by keyboard alone, and so is a wide table scrolled', async () => {
  const page = await open();
  await tabTo(page, periodOf(page));
  await periodOf(page).selectOption(year);
  await pressOn(page, page.getByRole('button', { name: 'Visa', exact: true }));
  await page.waitForURL(new RegExp(`period=${year}`));
  await page.setViewportSize({ width: 480, height: 900 });
  const table = page.locator('.report__scroll').first();
  await tabTo(page, table);
  await page.keyboard.press('ArrowRight');
  await eventually(5_000, async () =>
    expect(await table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0),
  );
  await page.context().close();
});

it('is printed without the menu and the form, with its tables whole', async () => {
  const page = await open(`?period=${year}`);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.nav', '.report__form', '.report__export'])
    expect(await page.locator(hidden).first().isVisible()).toBe(false);
  expect(await rowOf(page, 'Bron är klar').isVisible()).toBe(true);
  expect(
    await page
      .locator('.report__scroll')
      .evaluateAll(
        (all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).length,
      ),
  ).toBe(0);
  await page.context().close();
});

it('is for those who read it: an author gets a sentence, a visitor the login', async () => {
  const editor = await logIn(system);
  const author = { email: 'skribent@region.example', password: 'the password of an author' };
  await editor.create('users', { ...author, name: 'Skribent', role: 'author' });
  const own = await post(new URL('/api/users/login', system.cms.url), author);
  const page = await open();
  await page
    .context()
    .addCookies([{ name: 'payload-token', value: own.token, url: system.cms.url }]);
  await page.goto(report);
  await page.getByText('Rapporten är för registratorer').waitFor();
  expect(await page.locator('.report__table').count()).toBe(0);
  await page.context().clearCookies();
  await page.goto(report);
  await page.waitForURL(/\/admin\/login/);
  await page.context().close();
});
