import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findContrastFaults, findViolations } from '../browser/axe';
import { launchBrowser } from '../browser/visitor';
import { logIn } from '../system/editor';
import { startSystem, type System } from '../system/start-system';

let system: System;
let browser: Browser;
let admin: Page;

beforeAll(async () => {
  system = await startSystem({ demo: true });
  browser = await launchBrowser();
  admin = await openAdmin(browser, system);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

it('the login shows the mark and the name of the site, not those of the system', async () => {
  const context = await browser.newContext({ locale: 'sv-SE', baseURL: system.cms.url });
  const page = await context.newPage();
  await page.goto('/admin/login');
  expect(await page.locator('.brand').innerText()).toBe('Exempelregionen');
  expect(await page.locator('.graphic-logo').count()).toBe(0);
  expect(await findContrastFaults(page)).toEqual([]);
  await context.close();
});

it('texts have the contrast that they need on the pages staff use most, light and dark (WCAG 1.4.3)', async () => {
  const [article] = await (await logIn(system)).find('news');
  const faults: string[] = [];
  for (const path of ['', '/collections/news', `/collections/news/${article?.id}`]) {
    await admin.goto(`/admin${path}`);
    await admin.locator('.brand-mark').first().waitFor();
    faults.push(...(await findContrastFaults(admin)));
  }
  expect(faults).toEqual([]);
});

it('the fields of owners have names, and no fault that axe finds (WCAG 4.1.2)', async () => {
  const [article] = await (await logIn(system)).find('news');
  await admin.goto(`/admin/collections/news/${article?.id}`);
  for (const name of ['Ägare', 'Den som svarar'])
    await admin.getByRole('combobox', { name, exact: true }).waitFor();
  for (const field of ['#field-ownerFunction', '#field-ownerPerson'])
    expect(await findViolations(admin, [], field)).toEqual([]);
});
