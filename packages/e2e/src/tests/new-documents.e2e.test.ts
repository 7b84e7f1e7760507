import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { launchBrowser } from '../browser/visitor';
import { logIn, type Editor } from '../system/editor';
import { startSystem, type System } from '../system/start-system';

let system: System;
let browser: Browser;
let editor: Editor;

const author = { email: 'skribent@region.example', password: 'only used by the author' };

beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
  editor = await logIn(system);
  await editor.create('users', { name: 'Skribenten', role: 'author', ...author });
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

const named = async (page: Page, name: string) => {
  await page.locator('.new-document input').fill(name);
  await page.keyboard.press('Enter');
};
const count = async (collection: 'news' | 'offices' | 'contacts' | 'topics') =>
  (await editor.find(collection, 'draft=true')).length;

it.each([
  ['news', 'Ny nyhet'],
  ['offices', 'Nytt kontor'],
  ['contacts', 'Ny kontakt'],
  ['topics', 'Nytt ämne'],
] as const)(
  'the form for a new document in %s is headed "%s", and stores nothing when it is left',
  async (collection, heading) => {
    const page = await openAdmin(browser, system, author);
    const before = await count(collection);
    await page.goto(`/admin/collections/${collection}/create`);
    expect(await page.locator('h1').innerText()).toBe(heading);
    await named(page, '   ');
    await page.getByRole('alert').filter({ hasText: 'Skriv något här först' }).waitFor();
    await page.goto(`/admin/collections/${collection}`);
    expect(await count(collection)).toBe(before);
    await page.context().close();
  },
);

it('an author can discard a draft', async () => {
  const page = await openAdmin(browser, system, author);
  await page.goto('/admin/collections/topics/create');
  await named(page, 'Kallbad');
  await page.locator('#field-title').waitFor();
  await page.locator('.doc-controls__popup button').first().click();
  await page.click('#action-delete');
  await page.click('#confirm-action');
  await page.waitForURL(/\/collections\/topics$/);
  expect(await count('topics')).toBe(0);
  await page.context().close();
});

it('"+" beside a choice stores nothing before the document has a name, and then selects it', async () => {
  const { id } = await editor.create('contacts', { role: 'Kansliet' }, { draft: true });
  const page = await openAdmin(browser, system);
  await page.goto(`/admin/collections/contacts/${id}`);
  await page.locator('#field-office .relationship-add-new__add-button').click();
  expect(await page.locator('.doc-drawer__header-text').innerText()).toBe('Nytt kontor');
  expect(await count('offices')).toBe(0);
  await named(page, 'Kontoret i Luleå');
  await page.locator('.doc-drawer__header-close').click();
  await page.locator('#field-office').getByText('Kontoret i Luleå').waitFor();
  expect(await editor.find('offices', 'draft=true')).toMatchObject([{ name: 'Kontoret i Luleå' }]);
  await page.context().close();
});

it('after the first publication there is a link to the page, and the button publishes changes', async () => {
  const page = await openAdmin(browser, system);
  await page.goto('/admin/collections/news/create');
  await named(page, 'Regionen öppnar kontor i Luleå');
  const publish = page.locator('#action-save');
  await publish.filter({ hasText: /^Publicera på svenska$/ }).waitFor();
  await publish.click();
  const link = page.locator('.doc-controls').getByRole('link', { name: 'Visa sidan' });
  await link.waitFor();
  await publish.filter({ hasText: 'Publicera ändringar på svenska' }).waitFor();
  const shown = await page.context().newPage();
  await shown.goto((await link.getAttribute('href')) ?? '');
  expect(await shown.locator('h1').innerText()).toBe('Regionen öppnar kontor i Luleå');
  await page.context().close();
});

it.each([
  ['media', 'Ny fil'],
  ['redirects', 'Ny omdirigering'],
  ['users', 'Ny användare'],
  ['important-messages', 'Nytt viktigt meddelande'],
])(
  'the form for a new document in %s, which has no autosave, is headed "%s"',
  async (collection, heading) => {
    const page = await openAdmin(browser, system);
    await page.goto(`/admin/collections/${collection}/create`);
    await page.locator('h1').filter({ hasText: heading }).waitFor();
    await page.context().close();
  },
);
