import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findViolations } from '../browser/axe';
import { pressOn, typeIn } from '../browser/keyboard';
import { launchBrowser } from '../browser/visitor';
import { type Editor, logIn } from '../system/editor';
import { startSystem, type System } from '../system/start-system';

const editor = { email: 'redaktor@region.example', password: 'only used by the editor' };

let system: System;
let admin: Editor;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
  admin = await logIn(system);
  await admin.create('users', { name: 'Ebba Redaktör', role: 'editor', ...editor });
  for (const title of ['Ny busslinje', 'Ny tidtabell'])
    await admin.create('news', { title, _status: 'draft' }, { draft: true });
  page = await openAdmin(browser, system, editor);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

const sheet = () => page.locator('.contact-sheet');
const isOut = async (slug: string) =>
  (await fetch(new URL(`/nyheter/${slug}`, system.web.url))).status;

it('is told in plain words that an empty package needs a text', async () => {
  await page.goto('/admin/collections/packages/create');
  await typeIn(page, page.locator('#field-title'), 'Tomt');
  await page.click('#action-save');
  await page.locator('.banner').getByText('Lägg till så att det finns minst 1.').waitFor();
});

it('an editor makes a package, and saves it', async () => {
  await page.goto('/admin/collections/packages/create');
  await typeIn(page, page.locator('#field-title'), 'Nya kollektivtrafiken');
  for (const [row, title] of ['Ny busslinje', 'Ny tidtabell'].entries()) {
    await page.getByRole('button', { name: 'Lägg till Text' }).click();
    const picker = page.locator(`#field-items__${row}__document`);
    await picker.locator('input').first().click();
    await page.getByText(title, { exact: true }).last().click();
  }
  await page.click('#action-save');
  await page.waitForURL(/\/packages\/(?!create)[^/]+$/);
});

it('names each row by the title and the kind of its text', async () => {
  const rows = page.locator('#field-items .array-field__row-header');
  await rows.nth(0).getByText('Ny busslinje – Nyhet').waitFor();
  await rows.nth(1).getByText('Ny tidtabell – Nyhet').waitFor();
});

it('reads its previews on the contact sheet, at all widths', async () => {
  await sheet().getByRole('heading', { name: 'Ny tidtabell' }).waitFor();
  const preview = page.frameLocator('iframe[title="Förhandsgranskning av Ny busslinje"]');
  await preview.getByRole('heading', { name: 'Ny busslinje' }).waitFor();
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const isWider = await sheet().evaluate((sheet) => sheet.scrollWidth > sheet.clientWidth);
    expect(isWider).toBe(false);
    expect(await findViolations(page, [], '.contact-sheet')).toEqual([]);
  }
});

it('is told which text was changed since it was read, and nothing goes out', async () => {
  const [changed] = await admin.find('news', 'draft=true&where[title][equals]=Ny tidtabell');
  await admin.update('news', changed?.id ?? '', { ingress: 'Från i höst.' }, { draft: true });
  await pressOn(page, sheet().getByRole('button', { name: 'Godkänn och publicera alla …' }));
  const dialog = page.locator('.staff-dialog');
  await pressOn(page, dialog.getByRole('button', { name: 'Godkänn och publicera alla' }));
  const alert = sheet().getByRole('alert');
  await alert.getByText(/^Ny tidtabell – Texten har ändrats/).waitFor();
  expect(await findViolations(page, [], '.contact-sheet')).toEqual([]);
  expect(await isOut('ny-busslinje')).toBe(404);
});

it('approves and publishes all by keyboard, and they are on the site', async () => {
  await pressOn(page, sheet().getByRole('button', { name: 'Godkänn och publicera alla …' }));
  const dialog = page.locator('.staff-dialog');
  await dialog.getByText('Ny tidtabell').waitFor();
  expect(await findViolations(page, [], '.staff-dialog')).toEqual([]);
  await pressOn(page, dialog.getByRole('button', { name: 'Godkänn och publicera alla' }));
  await sheet()
    .getByText(/^Publicerat \d{4}-/)
    .waitFor();
  expect([await isOut('ny-busslinje'), await isOut('ny-tidtabell')]).toEqual([200, 200]);
});

it('plans a package for its time, in Swedish time on any clock, by keyboard', async () => {
  const drafts = [];
  for (const title of ['Ny färja', 'Ny kaj'])
    drafts.push(await admin.create('news', { title }, { draft: true }));
  const made = await admin.create('packages', {
    title: 'Sjövägar',
    publishAt: new Date(Date.now() + 86_400_000).toISOString(),
    items: drafts.map(({ id }) => ({
      document: { relationTo: 'news' as const, value: id },
      language: 'sv' as const,
    })),
  });
  await page.goto(`/admin/collections/packages/${made.id}`);
  await pressOn(page, sheet().getByRole('button', { name: 'Godkänn och planera …' }));
  const dialog = page.locator('.staff-dialog');
  await dialog.getByText(/\(svensk tid\)/).waitFor();
  expect(await findViolations(page, [], '.staff-dialog')).toEqual([]);
  await pressOn(page, dialog.getByRole('button', { name: 'Godkänn och planera' }));
  await sheet()
    .getByText(/^Planerat till \d{4}-/)
    .waitFor();
  const at = await page.locator('#field-publishAt input').inputValue();
  expect(
    await sheet()
      .getByText(/^Planerat till/)
      .innerText(),
  ).toContain(at);
});
