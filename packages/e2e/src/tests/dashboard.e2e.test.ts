import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findViolations } from '../browser/axe';
import { pressOn } from '../browser/keyboard';
import { launchBrowser, visitor } from '../browser/visitor';
import { logIn } from '../system/editor';
import { eventually } from '../system/eventually';
import { startSystem, type System } from '../system/start-system';

const password = 'a long enough password';
const roles = ['author', 'editor', 'registrar'] as const;
type Role = (typeof roles)[number];

let system: System;
let browser: Browser;
const dashboards: Partial<Record<Role, Page>> = {};

const loginOf = (role: Role) => ({ email: `${role}@region.example`, password });
const dashboardOf = async (role: Role): Promise<Page> => {
  const page = dashboards[role] ?? (await openAdmin(browser, system, loginOf(role)));
  dashboards[role] = page;
  await page.goto('/admin');
  await page.locator('.work h2').first().waitFor();
  return page;
};
const headings = (page: Page) => page.locator('.work h2').allInnerTexts();

beforeAll(async () => {
  system = await startSystem();
  const administrator = await logIn(system);
  for (const role of roles)
    await administrator.create('users', { name: role, role, ...loginOf(role) });
  const author = await logIn(system, loginOf('author'));
  await author.create('news', { title: 'Skribentens utkast' }, { draft: true });
  const sent = await author.create('news', { title: 'Skickad nyhet' }, { draft: true });
  const { token } = await (
    await fetch(new URL('/api/users/login', system.cms.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(loginOf('author')),
    })
  ).json();
  const answer = await fetch(new URL(`/api/workflow/news/${sent.id}/send`, system.cms.url), {
    method: 'POST',
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    body: '{}',
  });
  if (!answer.ok) throw new Error(`Not sent: ${answer.status} ${await answer.text()}`);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

it('an author meets her drafts first', async () => {
  const page = await dashboardOf('author');
  expect(await headings(page)).toEqual([
    ...['Mina utkast', 'Åter till mig', 'Planerat', 'Att se över', 'Trasigt'],
  ]);
  const drafts = page.locator('.work', { hasText: 'Mina utkast' });
  expect(await drafts.getByRole('link').allInnerTexts()).toEqual(['Skribentens utkast']);
});

it('an editor meets what waits for review, and opens it by keyboard', async () => {
  const page = await dashboardOf('editor');
  expect((await headings(page))[0]).toBe('Att granska');
  const link = page.locator('.work').first().getByRole('link', { name: 'Skickad nyhet' });
  let isFocused = false;
  for (let tabs = 0; tabs < 60 && !isFocused; tabs += 1) {
    await page.keyboard.press('Tab');
    isFocused = await link.evaluate((element) => element === document.activeElement);
  }
  expect(isFocused).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/admin\/collections\/news\/.+/);
  expect(await page.locator('#field-title').inputValue()).toBe('Skickad nyhet');
});

it('a registrar meets the comments, and nothing else', async () => {
  expect(await headings(await dashboardOf('registrar'))).toEqual(['Kommentarer']);
});

it('lists what is planned, and a comment, which are opened as a calendar by keyboard', async () => {
  const administrator = await logIn(system);
  const title = 'Bron är klar';
  await administrator.create('news', { title, commentsEnabled: true, _status: 'published' });
  const { page: site, leave } = await visitor(browser, system.web.url);
  await eventually(20_000, async () => {
    expect((await site.goto('/nyheter/bron-ar-klar'))?.status()).toBe(200);
  });
  await site.getByRole('link', { name: 'Lämna en kommentar' }).click();
  await site.fill('textarea[name=kommentar]', 'Räcket saknas.');
  await site.getByRole('button', { name: 'Skicka kommentar' }).click();
  await site.getByRole('heading', { level: 1, name: 'Tack för din kommentar' }).waitFor();
  await leave();
  const page = await dashboardOf('registrar');
  expect(await page.locator('.work').getByRole('link').count()).toBeGreaterThan(0);
  const publishAt = new Date(Date.now() + 86_400_000).toISOString();
  const { id: news } = await administrator.create('news', { title: 'Planerad' }, { draft: true });
  const planning = await dashboardOf('editor');
  await planning.evaluate(
    async ([path, at]) => {
      const { updatedAt: seen } = await (await fetch(path)).json();
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ seen, at });
      await fetch(`${path}/plan`, { method: 'POST', headers, body });
    },
    [`/api/workflow/news/${news}`, publishAt] as const,
  );
  await dashboardOf('editor');
  await pressOn(planning, planning.locator('summary', { hasText: 'Visa som kalender' }));
  await planning.getByRole('table', { name: /^Planerat, vecka för vecka/ }).waitFor();
  expect(await findViolations(planning, [], '.dashboard')).toEqual([]);
});

it('has no faults that axe finds, narrow and wide, light and dark', async () => {
  const faults: string[] = [];
  for (const role of roles)
    faults.push(...(await findViolations(await dashboardOf(role), [], '.dashboard')));
  expect(faults).toEqual([]);
});
