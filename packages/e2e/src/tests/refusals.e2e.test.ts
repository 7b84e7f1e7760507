import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { launchBrowser } from '../browser/visitor';
import { logIn } from '../system/editor';
import { startSystem, type System } from '../system/start-system';

let system: System;
let browser: Browser;

beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

const picture = { name: 'karta.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') };
const book = { name: 'bok.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(22_000_000) };

it.each([
  ['of the wrong kind', picture, 'Filtypen tas inte emot'],
  ['that is too large', book, 'Filen är för stor'],
])(
  'a file %s is refused with its reason in Swedish, in the production build too',
  async (_, file, why) => {
    const page = await openAdmin(browser, system);
    await page.goto('/admin/collections/media/create');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.fill('#field-alt', 'En karta');
    await page.click('#action-save');
    expect(await page.locator('[data-sonner-toast]').first().innerText()).toContain(why);
    await page.context().close();
  },
);

it('a field that is refused has the reason beside it, in the production build too (3.3.1)', async () => {
  const page = await openAdmin(browser, system);
  await page.goto('/admin/collections/redirects/create');
  await page.fill('#field-from', '/gammal');
  await page.fill('#field-to', 'javascript:alert(1)');
  await page.click('#action-save');
  await page.locator('.tooltip-content', { hasText: 'Skriv en adress som börjar' }).waitFor();
  await page.context().close();
});

it('an autosave of a document that another editor is writing is refused with a message', async () => {
  const { create } = await logIn(system);
  const colleague = { email: 'kollega@region.example', password: 'only used by a colleague' };
  await create('users', { name: 'Kollegan', role: 'editor', ...colleague });
  const { id } = await create('news', { title: 'Vår text' }, { draft: true });
  const mine = await openAdmin(browser, system);
  const theirs = await openAdmin(browser, system, colleague);
  for (const page of [mine, theirs]) await page.goto(`/admin/collections/news/${id}`);
  await saved(mine, 'Min text', 200);
  await saved(theirs, 'Deras text', 423);
  expect(await theirs.locator('[data-sonner-toast]').first().innerText()).toContain('sparas inte');
  for (const page of [mine, theirs]) await page.context().close();
});

it('a form left open while a colleague published is refused, and keeps its text', async () => {
  const { create, update } = await logIn(system);
  const { id } = await create('news', { title: 'Förmiddag' }, { draft: true });
  const page = await openAdmin(browser, system);
  await page.goto(`/admin/collections/news/${id}`);
  await page.locator('#field-title').waitFor();
  await update('news', id, { title: 'Eftermiddag', _status: 'published' });
  await saved(page, 'Från i morse', 409);
  expect(await page.locator('[data-sonner-toast]').first().innerText()).toContain(
    'Kopiera din text',
  );
  expect(await page.inputValue('#field-title')).toBe('Från i morse');
  await page.context().close();
});

it('an editor who types on during an autosave is not refused, and can publish', async () => {
  const { create } = await logIn(system);
  const { id } = await create('news', { title: 'Nyhet' }, { draft: true });
  const page = await openAdmin(browser, system);
  await page.clock.install();
  await page.goto(`/admin/collections/news/${id}`);
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route(isAutosave, async (route) => {
    const response = await route.fetch();
    await answered;
    await route.fulfill({ response });
  });
  const first = page.waitForRequest(isAutosave);
  await page.fill('#field-title', 'Nyhet ett');
  const requests = [await first];
  const second = page.waitForRequest(isAutosave);
  for (const word of ['två', 'tre']) {
    await page.fill('#field-title', `Nyhet ${word}`);
    // Past the interval, so that an autosave waits for the one under way.
    await page.clock.runFor(10_000);
  }
  answer();
  requests.push(await second);
  for (const request of requests) expect((await request.response())?.status()).toBe(200);
  const published = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && !isAutosave.test(response.url()),
  );
  await page.click('#action-save');
  expect((await published).status()).toBe(200);
  expect(await page.inputValue('#field-title')).toBe('Nyhet tre');
  await page.context().close();
});

const isAutosave = /\/api\/news\/.*autosave=true/;

const saved = async (page: Page, title: string, status: number) => {
  const answer = page.waitForResponse(isAutosave);
  await page.fill('#field-title', title);
  expect((await answer).status()).toBe(status);
};
