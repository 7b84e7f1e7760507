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
let id: string;

const registrar = { email: 'registrator@region.example', password: 'only used by the registrar' };

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
  editor = await logIn(system);
  await editor.create('users', { name: 'Registratorn', role: 'registrar', ...registrar });
  id = (await editor.create('news', { title: 'Som den var', _status: 'published' })).id;
  await editor.update('news', id, { title: 'As it was', _status: 'published' }, { locale: 'en' });
  await editor.update('news', id, { title: 'Som den blev', _status: 'published' });
  page = await openAdmin(browser, system, registrar);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

const titles = async () =>
  Promise.all(
    [0, 1].map((place) =>
      page.locator('.compare-versions iframe').nth(place).contentFrame().locator('h1').innerText(),
    ),
  );

it('two versions are shown side by side as a reader sees them, from the list of versions', async () => {
  await page.goto(`/admin/collections/news/${id}/versions`);
  await page.getByRole('link', { name: 'Jämför som läsare' }).first().click();
  await page.getByRole('heading', { level: 2, name: 'Jämför som läsare' }).waitFor();
  expect(await titles()).toEqual(['Som den var', 'Som den blev']);
  const [before, after] = await page.locator('.compare-versions section').all();
  expect(await before?.innerText()).toContain('Har varit publicerad');
  expect(await after?.innerText()).toContain('På webbplatsen nu');
});

it('in the language that is chosen', async () => {
  await page.locator('.compare-versions__languages').getByText('Engelska').click();
  await page.waitForURL(/locale=en/);
  expect(await titles()).toEqual(['As it was', 'As it was']);
});

it('without accessibility faults, above each other on a narrow screen', async () => {
  expect(await findViolations(page, ['frame-tested'], '.compare-versions')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  const boxes = await Promise.all(
    (await page.locator('.compare-versions iframe').all()).map((frame) => frame.boundingBox()),
  );
  expect(boxes[1]?.x).toBe(boxes[0]?.x);
  expect(boxes[1]?.y).toBeGreaterThan((boxes[0]?.y ?? 0) + 100);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 900 });
});

it('one version is shown alone, and a version that does not exist is not found', async () => {
  await page.goto(`/admin/collections/news/${id}/versions`);
  const [shown] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Visa som läsare' }).last().click(),
  ]);
  await shown.waitForLoadState();
  expect(await shown.textContent('h1')).toBe('Som den var');
  expect(await shown.textContent('.preview-bar')).toContain('en version av sidan');
  await shown.close();
  await page.goto(`/admin/collections/news/${id}/jamfor?a=aldrig-funnits`);
  await page
    .getByRole('heading', { name: 'Hittades inte' })
    .or(page.locator('.not-found'))
    .waitFor();
});

it('Payload’s own comparison leads to it', async () => {
  await page.goto(`/admin/collections/news/${id}/versions`);
  await page.getByRole('link', { name: 'Jämför med föregående' }).first().click();
  await page.locator('.compare-versions__tab a').click();
  await page.waitForURL(/\/jamfor\?a=.*&b=/);
  expect(await titles()).toEqual(['Som den var', 'Som den blev']);
});
