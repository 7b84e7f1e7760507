import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findViolations } from '../browser/axe';
import { launchBrowser } from '../browser/visitor';
import { logIn } from '../system/editor';
import { startSystem, type System } from '../system/start-system';

let system: System;
let browser: Browser;
let admin: Page;

beforeAll(async () => {
  system = await startSystem();
  const editor = await logIn(system);
  const body = { title: 'Bara på svenska', ingress: 'Om vattenskotrar.', _status: 'published' };
  await editor.create('news', { ...body, _status: 'published' });
  const both = await editor.create('news', { title: 'På två språk', _status: 'published' });
  await editor.update('news', both.id, { title: 'In English' }, { locale: 'en', draft: true });
  browser = await launchBrowser();
  admin = await openAdmin(browser, system);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

const views = () => admin.getByRole('navigation', { name: 'Färdiga urval' });
const titles = async () => {
  await admin.locator('.collection-list').waitFor();
  return (await admin.locator('td.cell-title').allInnerTexts()).sort();
};
const choose = async (name: string) => {
  await views().getByRole('link', { name }).click();
  await views().locator('[aria-current]', { hasText: name }).waitFor();
};

it('offers ready-made views, and marks the one that is shown', async () => {
  await admin.goto('/admin/collections/news');
  expect(await views().getByRole('link').allInnerTexts()).toEqual([
    ...['Alla', 'Mina', 'Till granskning', 'Planerade', 'Granskningsdag passerad', 'Utan engelska'],
  ]);
  expect(await views().locator('[aria-current]').innerText()).toBe('Alla');
  await choose('Utan engelska');
  expect(await titles()).toEqual(['Bara på svenska']);
  await choose('Till granskning');
  expect(await titles()).toEqual([]);
});

it('keeps the view until another is chosen', async () => {
  await choose('Utan engelska');
  await admin.goto('/admin');
  await admin.goto('/admin/collections/news');
  await views().locator('[aria-current]', { hasText: 'Utan engelska' }).waitFor();
  expect(await titles()).toEqual(['Bara på svenska']);
  await choose('Alla');
  expect(await titles()).toEqual(['Bara på svenska', 'På två språk']);
  await admin.goto('/admin/collections/news');
  expect(await views().locator('[aria-current]').innerText()).toBe('Alla');
});

it('finds words of the text, and shows the state and who changed it last', async () => {
  await admin.goto('/admin/collections/news?search=vattenskotrar');
  expect(await titles()).toEqual(['Bara på svenska']);
  const row = await admin.locator('tbody tr').innerText();
  expect(row).toMatch(/Publicerad/);
  const header = await admin.locator('thead').innerText();
  expect(header).toMatch(/Läge[\s\S]*Ändrad av/);
  expect(header).not.toContain('>');
});

it('shows no state in the head of a form beside that of the review', async () => {
  await admin.goto('/admin/collections/news');
  await admin.locator('td.cell-title a').first().click();
  await admin.getByRole('heading', { name: 'Granskning på svenska' }).waitFor();
  expect(await admin.locator('.doc-controls').innerText()).not.toMatch(/Status/);
});

it('has no faults that axe finds in the links', async () => {
  await admin.goto('/admin/collections/news');
  await views().waitFor();
  expect(await findViolations(admin, [], '.list-views')).toEqual([]);
});
