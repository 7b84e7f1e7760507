import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findViolations } from '../browser/axe';
import { launchBrowser } from '../browser/visitor';
import { logIn } from '../system/editor';
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

it('has no faults that axe finds, narrow and wide, light and dark', async () => {
  const faults: string[] = [];
  for (const role of roles)
    faults.push(...(await findViolations(await dashboardOf(role), [], '.dashboard')));
  expect(faults).toEqual([]);
});
