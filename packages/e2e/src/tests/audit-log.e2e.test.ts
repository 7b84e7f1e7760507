import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findViolations } from '../browser/axe';
import { pressOn, typeIn } from '../browser/keyboard';
import { launchBrowser } from '../browser/visitor';
import { logIn } from '../system/editor';
import { startSystem, type System } from '../system/start-system';

const editor = { email: 'redaktor@region.example', password: 'only used by the editor' };
const LOG = '/admin/collections/audit-log';

let system: System;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
  const admin = await logIn(system);
  await admin.create('users', { name: 'Redaktör Ett', role: 'editor', ...editor });
  for (const title of ['Ny bro', 'Ny färja'])
    await admin.create('news', { title, _status: 'published' });
  page = await openAdmin(browser, system);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

/** The rows of the list: when, what happened, by whom and to what. */
const rows = () => page.locator('.collection-list table tbody tr');
const titles = () => page.locator('.collection-list td.cell-title').allInnerTexts();
const download = async (name: string) => {
  const begun = page.waitForEvent('download');
  await pressOn(page, page.getByRole('link', { name, exact: true }));
  const file = await begun;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
};

describe('an administrator', () => {
  it('reads what has happened, newest first, in Swedish', async () => {
    await page.goto(LOG);
    await rows().first().waitFor();
    const [first = ''] = await rows().allInnerTexts();
    expect(first).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d\s+Inloggning/);
    expect(await titles()).toEqual(expect.arrayContaining(['Ny bro', 'Ny färja', 'Redaktör Ett']));
  });

  it('searches it by keyboard', async () => {
    await typeIn(page, page.locator('.search-filter input'), 'färja');
    await page.waitForURL(/search=f/);
    await page.getByRole('cell', { name: 'Ny bro' }).waitFor({ state: 'detached' });
    expect(await titles()).toEqual(['Ny färja']);
  });

  it('filters it by what happened', async () => {
    const where = 'where[or][0][and][0][event][equals]=user-created';
    await page.goto(`${LOG}?${where}`);
    await page.getByRole('cell', { name: 'Ny bro' }).waitFor({ state: 'detached' });
    await rows().first().waitFor();
    expect(await titles()).toEqual(['Redaktör Ett', 'Administratör']);
    // The filters of an address are open.
    await page.locator('.condition').getByText('Användare skapad').waitFor();
  });

  it('finds everything within a narrow screen, and without faults that are ours', async () => {
    await page.goto(LOG);
    await rows().first().waitFor();
    expect(await findViolations(page, PAYLOADS_OWN, '.collection-list')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    const isWider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWider).toBe(false);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('exports all of it as CSV and JSON by keyboard, which is logged itself', async () => {
    const csv = await download('CSV');
    expect(csv.name).toBe('logg.csv');
    expect(csv.text).toMatch(/^\uFEFFcreatedAt;event;name;role;by;about;document;title;detail\r\n/);
    expect(csv.text).toContain('Ny färja');
    const json = await download('JSON');
    expect(json.name).toBe('logg.json');
    expect(JSON.parse(json.text)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ event: 'published', title: 'Ny bro' }),
        expect.objectContaining({ event: 'exported' }),
      ]),
    );
    expect(`${csv.text}${json.text}`).not.toMatch(/@region\.example/);
    await page.reload();
    await rows().first().getByText('Loggen hämtad').waitFor();
  });
});

it('an editor finds the log neither in the menu, nor at its address, nor in the API', async () => {
  const other = await openAdmin(browser, system, editor);
  await other.locator('a[href="/admin/collections/news"]').first().waitFor({ state: 'attached' });
  expect(await other.locator(`a[href="${LOG}"]`).count()).toBe(0);
  const statuses = await other.evaluate(async () => {
    const paths = ['/api/audit-log', '/api/audit-log/export?format=csv'];
    return Promise.all(paths.map(async (path) => (await fetch(path)).status));
  });
  expect(statuses).toEqual([403, 403]);
  await other.goto(LOG);
  await other.getByText('Hämta hela loggen').waitFor({ state: 'detached' });
  expect(await other.locator('.collection-list td').count()).toBe(0);
});

/** The header and the buttons that sort, which are Payload's in every list. */
const PAYLOADS_OWN = ['landmark-no-duplicate-banner', 'target-size'];
