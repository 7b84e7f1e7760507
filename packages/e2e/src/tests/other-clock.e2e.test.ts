import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findViolations } from '../browser/axe';
import { launchBrowser } from '../browser/visitor';
import { type Editor, logIn } from '../system/editor';
import { startSystem, type System } from '../system/start-system';

let system: System;
let admin: Editor;
let browser: Browser;
let page: Page;
let id: string;

beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
  admin = await logIn(system);
  const made = await admin.create(
    'news',
    { title: 'Från resan', publishedAt: '2026-12-01T07:00:00.000Z' },
    { draft: true },
  );
  id = made.id;
  page = await openAdmin(browser, system, undefined, 'America/New_York');
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

const field = () => page.locator('.date-time-field').filter({ hasText: 'Publiceringsdatum' });
const swedish = (time: string | undefined) =>
  new Date(time ?? '').toLocaleString('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  });
const stored = async () => {
  const [found] = await admin.find('news', `draft=true&where[id][equals]=${id}`);
  return found;
};

describe('an editor whose browser is in New York', () => {
  it('sees Swedish times in a form, and that they are Swedish', async () => {
    await page.goto(`/admin/collections/news/${id}`);
    const input = field().locator('input');
    await input.waitFor();
    expect(await input.inputValue()).toBe('2026-12-01 08:00');
    await field().getByText('Svensk tid', { exact: true }).waitFor();
    expect(await findViolations(page, [], '.date-time-field:has(.swedish-clock)')).toEqual([]);
  });

  it.each([
    ['2027-03-28 01:59', '2027-03-28T00:59:00.000Z', 'before the clock is put forward'],
    ['2027-03-28 03:00', '2027-03-28T01:00:00.000Z', 'after it'],
    ['2026-10-25 01:59', '2026-10-24T23:59:00.000Z', 'before the clock is put back'],
    ['2026-10-25 03:00', '2026-10-25T02:00:00.000Z', 'after it'],
  ])('writes %s, and it is stored as %s, %s', async (typed, time) => {
    const input = field().locator('input');
    const saved = page.waitForResponse(
      (response) => response.url().includes('autosave=true') && response.ok(),
    );
    await input.fill(typed);
    await input.press('Enter');
    await input.press('Escape');
    await saved;
    expect((await stored())?.publishedAt).toBe(time);
    expect(await input.inputValue()).toBe(typed);
  });

  it('sees Swedish times in lists, and filters by them', async () => {
    await page.goto('/admin/collections/news?columns=["title","publishedAt","updatedAt"]');
    const row = page.getByRole('row', { name: /Från resan/ });
    await row.getByText('2026-10-25 03:00').waitFor();
    await row.getByText(swedish((await stored())?.updatedAt)).waitFor();
    const before = encodeURIComponent('2026-10-25T02:00:00.000Z');
    await page.goto(`/admin/collections/news?where[or][0][and][0][publishedAt][equals]=${before}`);
    const filter = page.locator('.condition input[type=text]').last();
    await filter.waitFor();
    expect(await filter.inputValue()).toBe('2026-10-25 03:00');
    await filter.fill('2026-10-25 04:00');
    await page.waitForURL((url) => url.search.includes('2026-10-25T03%3A00%3A00.000Z'));
  });

  it('sees Swedish times where versions are compared', async () => {
    await page.goto(`/admin/collections/news/${id}/versions`);
    await page.locator('.version-history a[href*=versionFrom]').first().click();
    await page.getByText('2026-10-25 03:00').first().waitFor();
  });
});
