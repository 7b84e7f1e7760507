import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findViolations } from '../browser/axe';
import { pressOn, tabTo, typeIn } from '../browser/keyboard';
import { launchBrowser } from '../browser/visitor';
import { logIn, type Editor } from '../system/editor';
import { startSystem, type System } from '../system/start-system';

const author = { email: 'skribent@region.example', password: 'only used by the author' };

let system: System;
let browser: Browser;
let admin: Editor;
let writing: Page;
let address: string;

beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
  admin = await logIn(system);
  await admin.create('users', { name: 'Skribenten', role: 'author', ...author });
  await admin.create('users', {
    ...{ name: 'Redaktören', role: 'editor' },
    ...{ email: 'redaktor@region.example', password: 'only used by the editor' },
  });
  const areas = [{ title: 'Tåg' }, { title: 'Bussar' }];
  const { id } = await admin.create('partnerships', { name: 'Norrtrafik', areas }, { draft: true });
  address = `/admin/collections/partnerships/${id}`;
  writing = await openAdmin(browser, system, author);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

const panel = (page: Page) => page.locator('.notes-panel');
const dialog = (page: Page) => page.locator('.staff-dialog');

it('an author notes something about a row, and mentions a colleague, by keyboard', async () => {
  await writing.goto(address);
  await panel(writing).getByText('Inga öppna anteckningar.').waitFor();
  await pressOn(writing, panel(writing).getByRole('button', { name: 'Anteckna …' }));
  await pressOn(writing, dialog(writing).getByRole('button', { name: 'Spara anteckningen' }));
  await dialog(writing).getByRole('alert').filter({ hasText: 'Skriv en anteckning.' }).waitFor();
  await typeIn(writing, dialog(writing).locator('select'), 'Samverkansomr');
  // The field, and its two rows.
  await writing.keyboard.press('ArrowDown');
  await writing.keyboard.press('ArrowDown');
  await typeIn(writing, dialog(writing).locator('textarea'), 'Stämmer linjerna? @red');
  const colleague = dialog(writing).getByRole('checkbox');
  expect(await colleague.count()).toBe(1);
  await tabTo(writing, colleague);
  await writing.keyboard.press('Space');
  expect(await dialog(writing).locator('textarea').inputValue()).toBe(
    'Stämmer linjerna? @Redaktören ',
  );
  expect(await findViolations(writing, [], '.staff-dialog')).toEqual([]);
  await pressOn(writing, dialog(writing).getByRole('button', { name: 'Spara anteckningen' }));
  await panel(writing).getByText('Samverkansområden: rad 2 (Bussar)').waitFor();
  await panel(writing).getByRole('heading', { name: 'Anteckningar (1)' }).waitFor();
  await dialog(writing).waitFor({ state: 'detached' });
  expect(await writing.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
});

it('an editor marks it as solved, after which it is in a part that is closed, and opens it again', async () => {
  const solving = await openAdmin(browser, system);
  await solving.goto(address);
  await panel(solving).getByText('Stämmer linjerna? @Redaktören').waitFor();
  expect(await findViolations(solving, [], '.notes-panel')).toEqual([]);
  await pressOn(solving, panel(solving).getByRole('button', { name: 'Markera som löst' }));
  await panel(solving).getByText('Inga öppna anteckningar.').waitFor();
  expect(await solving.evaluate(() => document.activeElement?.textContent)).toBe(
    'Anteckningar (0)',
  );
  await pressOn(solving, panel(solving).locator('summary'));
  await panel(solving)
    .getByText(/Löst av .+, \d{4}-\d\d-\d\d \d\d:\d\d/)
    .waitFor();
  expect(await findViolations(solving, [], '.notes-panel')).toEqual([]);
  await pressOn(solving, panel(solving).getByRole('button', { name: 'Öppna igen' }));
  await panel(solving).locator('h2:focus', { hasText: 'Anteckningar (1)' }).waitFor();
  await solving.context().close();
});
