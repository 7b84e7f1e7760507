import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findViolations } from '../browser/axe';
import { pressOn, tabTo } from '../browser/keyboard';
import { launchBrowser } from '../browser/visitor';
import { logIn } from '../system/editor';
import { sendComment } from '../system/send-comment';
import { startSystem, type System } from '../system/start-system';

const registrar = { email: 'registrator@region.example', password: 'the password of a registrar' };
const member = { email: 'skribent@region.example', password: 'the password of an author' };

let system: System;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
  const admin = await logIn(system);
  await admin.create('users', { ...registrar, name: 'Registrator Ett', role: 'registrar' });
  const author = { ...member, name: 'Skribent Ett', role: 'author' } as const;
  const { id } = await admin.create('users', author);
  const press = await admin.create('functions', { name: 'Pressen', members: [id] });
  const published = { commentsEnabled: true, _status: 'published' } as const;
  await admin.create('news', { ...published, title: 'Bron är klar' });
  await admin.create('news', { ...published, title: 'Möte', ownerFunction: press.id });
  await admin.create('answer-templates', { name: 'Tack', text: 'Tack för att du skrev till oss.' });
  page = await openAdmin(browser, system, registrar);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

const send = (text: string, path = '/nyheter/bron-ar-klar') => sendComment(system, { path, text });
const heading = (receipt: string) => page.getByRole('heading', { level: 1, name: receipt });
/** The button that opens a step's form; the one that takes the step, which has the same name, comes after it. */
const steps = (name: string) =>
  page.getByRole('region', { name: 'Handlägg' }).getByRole('button', { name, exact: true }).first();
const openFirst = async (receipt: string) => {
  await page.goto('/admin/kommentarer');
  await page.locator('.inbox__row a').first().click();
  await heading(receipt).waitFor();
  await steps('Svara').waitFor();
};
/** The text of what has the focus. */
const focused = () => page.evaluate(() => document.activeElement?.textContent);

it('is used by keyboard alone: take, answer by a template, save and next, close, next', async () => {
  const [first, second] = [await send('Räcket saknas.'), await send('Köp billiga klockor.')];
  await page.goto('/admin/kommentarer');
  await pressOn(page, page.getByRole('link', { name: 'Räcket saknas.' }));
  await heading(first).waitFor();
  expect(await focused()).toBe(`Kommentar ${first}`);
  await steps('Ta').waitFor();
  await page.keyboard.press('t');
  await page.locator('.inbox__about').getByText('Registrator Ett').waitFor();
  await page.keyboard.press('s');
  await tabTo(page, page.getByLabel('Mall'), 'Shift+Tab');
  await page.keyboard.type('Tack');
  await pressOn(page, page.getByRole('button', { name: 'Infoga mallen' }));
  expect(await page.getByLabel('Svar', { exact: true }).inputValue()).toContain('Tack för att');
  await page.keyboard.press('Control+Enter');
  await heading(second).waitFor();
  await expect(focused()).resolves.toBe(`Kommentar ${second}`);
  await steps('Avsluta').waitFor();
  await page.keyboard.press('a');
  await tabTo(page, page.getByLabel('Avsluta som'));
  await page.keyboard.type('Skr');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: 'Inkorg' }).waitFor();
  const registrarsView = await (await logIn(system, registrar)).find('comments', 'sort=receipt');
  expect(registrarsView).toMatchObject([
    { status: 'answered', answers: [{ text: 'Tack för att du skrev till oss.' }] },
    { status: 'done', closedAs: 'spam' },
  ]);
});

it('keeps an answer that is not sent when the page is left', async () => {
  const receipt = await send('Lampan är trasig.');
  await openFirst(receipt);
  await page.keyboard.press('s');
  await page.getByLabel('Svar', { exact: true }).fill('Vi byter lampan.');
  await page.getByRole('link', { name: /^Till listan/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Inkorg' }).waitFor();
  await openFirst(receipt);
  expect(await page.getByLabel('Svar', { exact: true }).inputValue()).toBe('Vi byter lampan.');
});

it('single keys can be turned off, and are not shortcuts in fields (WCAG 2.1.4)', async () => {
  await page.getByText('Kortkommandon').click();
  await page.getByLabel('Använd enstaka tangenter').uncheck();
  await page.getByText('Kortkommandon').focus();
  await page.keyboard.press('l');
  await steps('Avsluta').waitFor();
  expect(await page.locator('[aria-keyshortcuts]').count()).toBe(0);
  await page.getByLabel('Använd enstaka tangenter').check();
  await page.getByLabel('Svar', { exact: true }).press('l');
  expect(await page.getByLabel('Svar', { exact: true }).inputValue()).toContain('l');
});

it('shows the page as it was beside the comment, as the site shows it', async () => {
  const frame = page.frameLocator('.inbox__page iframe');
  await frame.getByRole('heading', { level: 1, name: 'Bron är klar' }).waitFor();
});

it('has no fault that axe finds and no sideways scroll, in a list and with an open comment', async () => {
  const found: string[] = [];
  for (const path of [page.url(), '/admin/kommentarer', '/admin/kommentarer?urval=forsenade']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (path.includes('kommentar=')) await steps('Svara').waitFor();
    found.push(...(await findViolations(page, [], '.inbox')));
    await page.setViewportSize({ width: 320, height: 800 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) found.push(`${path} is ${width} px wide`);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  expect(found).toEqual([]);
});

it('closes several with one decision, and tells the result of each', async () => {
  const receipts = [await send('Skräp, ett.'), await send('Skräp, två.')];
  await page.goto('/admin/kommentarer?urval=nya');
  for (const receipt of receipts) await page.getByLabel(`Markera ${receipt}`).check();
  await page.getByLabel('Avsluta som').selectOption('Skräp');
  await page.getByLabel('Skäl').fill('Reklam');
  await page.getByRole('button', { name: 'Avsluta', exact: true }).click();
  for (const receipt of receipts) await page.getByText(`${receipt}: avslutad`).waitFor();
  await page.getByRole('link', { name: 'Skräp, ett.' }).waitFor({ state: 'detached' });
});

it('shows to a member what goes to the function', async () => {
  await send('Till pressen.', '/nyheter/mote');
  const members = await openAdmin(browser, system, member);
  await members.getByRole('link', { name: 'Inkorg', exact: true }).waitFor({ state: 'attached' });
  await members.goto('/admin/kommentarer');
  await members.getByRole('link', { name: 'Till pressen.' }).waitFor();
  expect(await members.locator('.inbox__row').count()).toBe(1);
  await members.context().close();
});

it('says to an administrator who is no member whom it is for', async () => {
  const admin = await openAdmin(browser, system);
  await admin.goto('/admin/kommentarer');
  await admin.getByText('Inkorgen är för registratorer').waitFor();
  expect(await admin.locator('.inbox__row').count()).toBe(0);
  expect(await findViolations(admin, [], '.inbox')).toEqual([]);
  await admin.context().close();
});
