import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findViolations } from '../browser/axe';
import { launchBrowser } from '../browser/visitor';
import { logIn, type Editor } from '../system/editor';
import { startSystem, type System } from '../system/start-system';

let system: System;
let browser: Browser;
let editor: Editor;
let page: Page;
let contact: string;
let article: string;

const redaktor = { email: 'redaktor@region.example', password: 'only used by the editor' };

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
  editor = await logIn(system);
  await editor.create('users', { name: 'Redaktören', role: 'editor', ...redaktor });
  contact = (await editor.create('contacts', { role: 'Presschefen', _status: 'published' })).id;
  article = (
    await editor.create('news', {
      ...{ title: 'Budgeten är klar', contacts: [contact], _status: 'published' },
    })
  ).id;
  page = await openAdmin(browser, system, redaktor);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

const openContact = () => page.goto(`/admin/collections/contacts/${contact}`);
const menu = () => page.locator('.doc-controls__popup button').first().click();

it('the sidebar names what uses a document, with links, and without accessibility faults', async () => {
  await openContact();
  const list = page.locator('.used-on');
  const link = list.getByRole('link', { name: 'Budgeten är klar' });
  await link.waitFor();
  expect(await list.innerText()).toContain('(Nyhet, publicerad)');
  expect(await findViolations(page, [], '.used-on')).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
  await link.click();
  await page.waitForURL(new RegExp(`/news/${article}`));
  await page.locator('.used-on').getByText('Används inte någonstans.').waitFor();
});

it.each(['#action-delete', '#action-unpublish'])(
  'the dialog behind %s names what uses the document, and can be left by the keyboard',
  async (action) => {
    await openContact();
    await page.locator('.used-on a').waitFor();
    await menu();
    await page.click(action);
    const warning = page.getByRole('status').filter({ hasText: 'Det används på fler ställen' });
    await warning.getByRole('link', { name: 'Budgeten är klar' }).waitFor();
    expect(await findViolations(page, [], '.in-use')).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.locator('#confirm-cancel').press('Enter');
    await warning.waitFor({ state: 'detached' });
  },
);

it('the dialog before many are removed names those that are in use', async () => {
  await editor.create('contacts', { role: 'Oanvända', _status: 'published' });
  await page.goto('/admin/collections/contacts');
  await page.locator('.cell-_select input').nth(0).check();
  await page.locator('.cell-_select input').nth(1).check();
  await page.getByRole('button', { name: 'Ta bort' }).first().click();
  const warning = page.getByRole('status').filter({ hasText: 'De här används' });
  await warning.getByRole('link', { name: 'Presschefen' }).waitFor();
  expect(await warning.innerText()).not.toContain('Oanvända');
});
