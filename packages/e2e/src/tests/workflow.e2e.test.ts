import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findViolations } from '../browser/axe';
import { pressOn, tabTo, typeIn } from '../browser/keyboard';
import { launchBrowser } from '../browser/visitor';
import { logIn, type Editor } from '../system/editor';
import { startSystem, type System } from '../system/start-system';

const author = { email: 'skribent@region.example', password: 'only used by the author' };
const reviewer = { email: 'redaktor@region.example', password: 'only used by the editor' };
const HOUR = 3_600_000;

let system: System;
let browser: Browser;
let admin: Editor;
let writing: Page;
let reviewing: Page;
let address: string;

beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
  admin = await logIn(system);
  await admin.create('users', { name: 'Skribenten', role: 'author', ...author });
  await admin.create('users', { name: 'Redaktören', role: 'editor', ...reviewer });
  writing = await openAdmin(browser, system, author);
  reviewing = await openAdmin(browser, system, reviewer);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const dialog = (page: Page) => page.locator('.staff-dialog');
const inDialog = (page: Page, name: string) =>
  dialog(page).getByRole('button', { name, exact: true });
const panel = (page: Page) => page.locator('.review-panel');

/** Waits until the panel has a text, and the focus is in the document, not lost. */
const reached = async (page: Page, text: string | RegExp) => {
  await panel(page).getByText(text).first().waitFor();
  await dialog(page).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
};
/** What axe finds in a part of the page, narrow and wide, in both themes, which a cookie decides. */
const faultsIn = async (page: Page, part: string) => {
  const found: string[] = [];
  for (const theme of ['dark', 'light']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    found.push(...(await findViolations(page, [], part)));
  }
  return found;
};
/** A step by REST, as the user of a page. */
const take = (page: Page, id: string, step: string, input: object = {}) =>
  page.evaluate(
    async ([path, body]) => {
      const { updatedAt: seen } = await (await fetch(path.replace(/[^/]+$/, ''))).json();
      const data = JSON.stringify({ seen, ...JSON.parse(body) });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(path, { method: 'POST', headers, body: data });
      if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    },
    [`/api/workflow/news/${id}/${step}`, JSON.stringify(input)] as const,
  );
const storedTitle = async () => (await admin.find('news', 'draft=true'))[0]?.title;

/** As it is typed in the field for a time. */
const swedishTime = (time: number) =>
  new Date(time).toLocaleString('sv-SE', {
    ...{ dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Stockholm' },
  });

it('an author writes an article and sends it to review, by keyboard', async () => {
  await writing.goto('/admin/collections/news/create');
  await typeIn(writing, writing.locator('.new-document input'), 'Tåget går varje kvart');
  await writing.keyboard.press('Enter');
  await writing.waitForURL(/\/news\/(?!create)[^/]+$/);
  address = new URL(writing.url()).pathname;
  await typeIn(writing, writing.locator('#field-ingress'), 'Från och med i höst.');
  // At once: what is typed is saved first.
  await tabTo(writing, button(writing, 'Skicka till granskning'), 'Shift+Tab');
  await writing.keyboard.press('Enter');
  await typeIn(writing, dialog(writing).locator('select'), 'Redakt');
  await typeIn(writing, dialog(writing).locator('textarea'), 'Gärna i dag.');
  expect(await faultsIn(writing, '.staff-dialog')).toEqual([]);
  await pressOn(writing, inDialog(writing, 'Skicka till granskning'));
  await reached(writing, 'Till granskning');
  await reached(writing, 'Granskare: Redaktören');
  expect(await admin.find('news', 'draft=true')).toMatchObject([
    { title: 'Tåget går varje kvart', ingress: 'Från och med i höst.' },
  ]);
});

it('an editor sends it back with a reason, which is asked for and kept until it is sent', async () => {
  await reviewing.goto(address);
  await panel(reviewing)
    .getByText(/^Skickad av Skribenten \d{4}-/)
    .waitFor();
  await pressOn(reviewing, button(reviewing, 'Skicka åter …'));
  await pressOn(reviewing, inDialog(reviewing, 'Skicka åter'));
  await dialog(reviewing).getByRole('alert').filter({ hasText: 'Skriv ett skäl.' }).waitFor();
  await typeIn(reviewing, dialog(reviewing).locator('textarea'), 'Skriv vart tåget går.');
  expect(await faultsIn(reviewing, '.staff-dialog')).toEqual([]);
  await pressOn(reviewing, inDialog(reviewing, 'Skicka åter'));
  await reached(reviewing, 'Skriv vart tåget går.');
});

it('the author changes it and sends it again', async () => {
  await writing.goto(address);
  await panel(writing).getByText('Skriv vart tåget går.').waitFor();
  expect(await faultsIn(writing, '.review-panel')).toEqual([]);
  await tabTo(writing, writing.locator('#field-title'));
  await writing.keyboard.press('End');
  await writing.keyboard.type(' till Luleå');
  await tabTo(writing, button(writing, 'Skicka till granskning'), 'Shift+Tab');
  await writing.keyboard.press('Enter');
  await pressOn(writing, inDialog(writing, 'Skicka till granskning'));
  await reached(writing, 'Till granskning');
  expect(await storedTitle()).toBe('Tåget går varje kvart till Luleå');
});

it('the editor approves and plans it, after which typing is saved and cancels the plan', async () => {
  await reviewing.goto(address);
  await pressOn(reviewing, panel(reviewing).getByRole('button', { name: 'Godkänn' }));
  await reached(reviewing, 'Godkänd av Redaktören');
  await pressOn(reviewing, panel(reviewing).getByRole('button', { name: 'Planera …' }));
  const at = swedishTime(Date.now() + HOUR);
  await typeIn(reviewing, dialog(reviewing).locator('.date-time-picker input'), at);
  await reviewing.keyboard.press('Enter');
  await pressOn(reviewing, inDialog(reviewing, 'Planera'));
  await dialog(reviewing).getByText(`${at} Publicera på svenska`).waitFor();
  expect(await faultsIn(reviewing, '.staff-dialog')).toEqual([]);
  await reviewing.keyboard.press('Escape');
  await reached(reviewing, `Publiceras ${at} (svensk tid)`);

  await tabTo(reviewing, reviewing.locator('#field-title'), 'Shift+Tab');
  await reviewing.keyboard.press('End');
  await reviewing.keyboard.type(' i höst');
  await reached(reviewing, /^Godkännandet gäller inte längre.* Redaktören ändrade texten/);
  expect(await storedTitle()).toBe('Tåget går varje kvart till Luleå i höst');
  await pressOn(reviewing, reviewing.getByRole('link', { name: 'Se vad som har ändrats' }));
  await reviewing.waitForURL(/versionFrom=/);
  await reviewing.getByText('i höst').first().waitFor();
});

it('an editor plans both languages, and removes the plan of one, by keyboard', async () => {
  const { id } = await admin.create('news', { title: 'Ny bro' }, { draft: true });
  await admin.update('news', id, { title: 'New bridge' }, { locale: 'en', draft: true });
  await reviewing.goto(`/admin/collections/news/${id}`);
  await pressOn(reviewing, panel(reviewing).getByRole('button', { name: 'Planera …' }));
  await tabTo(reviewing, dialog(reviewing).getByRole('checkbox', { name: 'Engelska: New bridge' }));
  await reviewing.keyboard.press('Space');
  const at = swedishTime(Date.now() + HOUR);
  await typeIn(reviewing, dialog(reviewing).locator('.date-time-picker input'), at);
  await reviewing.keyboard.press('Enter');
  await pressOn(reviewing, inDialog(reviewing, 'Planera'));
  const plans = dialog(reviewing).locator('.plan-dialog__plans li');
  await plans.nth(1).waitFor();
  expect(await plans.locator('button').count()).toBe(2);
  await pressOn(reviewing, inDialog(reviewing, `Ta bort: ${at} Publicera på engelska`));
  await plans.nth(1).waitFor({ state: 'detached' });
  expect(await plans.innerText()).toContain('Publicera på svenska');
});

it('an author reminds the reviewer, and takes back what was sent, by keyboard', async () => {
  const own = await logIn(system, author);
  const { id } = await own.create('news', { title: 'Ny färja' }, { draft: true });
  await take(writing, id, 'send');
  await writing.goto(`/admin/collections/news/${id}`);
  await pressOn(writing, panel(writing).getByRole('button', { name: 'Påminn …' }));
  await typeIn(writing, dialog(writing).locator('textarea'), 'Mötet är i morgon.');
  expect(await faultsIn(writing, '.staff-dialog')).toEqual([]);
  await pressOn(writing, inDialog(writing, 'Påminn'));
  await reached(writing, /^Påmind av Skribenten \d{4}-/);
  await reached(writing, 'Mötet är i morgon.');
  expect(await faultsIn(writing, '.review-panel')).toEqual([]);
  await pressOn(writing, panel(writing).getByRole('button', { name: 'Ta tillbaka' }));
  await reached(writing, 'Utkast');
});

it('an editor takes a review over, and gives it to another, by keyboard', async () => {
  const [{ id } = { id: '' }] = await admin.find(
    'news',
    'draft=true&where[title][equals]=Ny färja',
  );
  await take(writing, id, 'send');
  await reviewing.goto(`/admin/collections/news/${id}`);
  await pressOn(reviewing, button(reviewing, 'Ta över granskningen'));
  await reached(reviewing, 'Granskare: Redaktören');
  await pressOn(reviewing, button(reviewing, 'Byt granskare …'));
  await pressOn(reviewing, inDialog(reviewing, 'Byt granskare'));
  await dialog(reviewing).getByRole('alert').filter({ hasText: 'Välj en granskare.' }).waitFor();
  expect(await faultsIn(reviewing, '.staff-dialog')).toEqual([]);
  await typeIn(reviewing, dialog(reviewing).locator('select'), 'Admin');
  await pressOn(reviewing, inDialog(reviewing, 'Byt granskare'));
  await reached(reviewing, /^Granskare: Admin/);
});

it('an editor removes a plan in the panel, by keyboard, and the text stays approved', async () => {
  const [{ id } = { id: '' }] = await admin.find(
    'news',
    'draft=true&where[title][equals]=Ny färja',
  );
  await take(reviewing, id, 'plan', { at: new Date(Date.now() + HOUR).toISOString() });
  await reviewing.goto(`/admin/collections/news/${id}`);
  await pressOn(reviewing, panel(reviewing).getByRole('button', { name: 'Ta bort planen' }));
  await reached(reviewing, 'Godkänd av Redaktören');
  expect(await faultsIn(reviewing, '.review-panel')).toEqual([]);
});

it('an editor publishes what she wrote at once, with a reason, by keyboard', async () => {
  await admin.updateGlobal('workflow', { twoPersons: true });
  const own = await logIn(system, reviewer);
  const { id } = await own.create('news', { title: 'Koka vattnet' }, { draft: true });
  await reviewing.goto(`/admin/collections/news/${id}`);
  await pressOn(reviewing, button(reviewing, 'Publicera direkt …'));
  await pressOn(reviewing, inDialog(reviewing, 'Publicera direkt'));
  await dialog(reviewing).getByRole('alert').filter({ hasText: 'Skriv ett skäl.' }).waitFor();
  expect(await faultsIn(reviewing, '.staff-dialog')).toEqual([]);
  await typeIn(reviewing, dialog(reviewing).locator('textarea'), 'Vattnet är otjänligt.');
  await pressOn(reviewing, inDialog(reviewing, 'Publicera direkt'));
  await reached(reviewing, 'Publicerad');
  await admin.updateGlobal('workflow', { twoPersons: false });
});
