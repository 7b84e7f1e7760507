import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findViolations } from '../browser/axe';
import { launchBrowser, visitor } from '../browser/visitor';
import { logIn, type Editor } from '../system/editor';
import { eventually } from '../system/eventually';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

const registrar = { email: 'registrator@region.example', password: 'the password of a registrar' };
const address = '/nyheter/bron-ar-klar';

let system: System;
let browser: Browser;
let editor: Editor;

beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
  editor = await logIn(system);
  await editor.create('users', { ...registrar, name: 'Registrator', role: 'registrar' });
  await editor.create('news', {
    title: 'Bron är klar',
    commentsEnabled: true,
    _status: 'published',
  });
  await editor.create('contacts', {
    ...{ role: 'Brysselkontoret', email: 'brysselkontoret@region.example' },
    ...{ phone: '+32 2 501 08 40', _status: 'published' },
  });
  await eventually(20_000, async () => expect((await visit(system, address)).status).toBe(200));
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

const write = async (page: Page, text: string) => {
  await page.getByRole('link', { name: 'Lämna en kommentar' }).click();
  await page.getByRole('heading', { name: 'Kommentera ”Bron är klar”' }).waitFor();
  await page.fill('textarea[name=kommentar]', text);
  await page.getByRole('button', { name: 'Skicka kommentar' }).click();
};

/** All files of the system, with the database and the page cache. */
async function whatIsKept(): Promise<string> {
  const files = await readdir(system.dataDir, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((entry) => entry.isFile())
    .map((entry) => readFile(path.join(entry.parentPath, entry.name), 'latin1'));
  return (await Promise.all(texts)).join('\n');
}

describe('a comment', () => {
  it.each([
    ['with script', true],
    ['without script', false],
  ])('sent %s gets a receipt and reaches the registrar (K8, K10)', async (_, javaScriptEnabled) => {
    const text = `Räcket saknas på norra sidan, ${javaScriptEnabled ? 'med' : 'utan'} skript.`;
    const { page, leave } = await visitor(browser, system.web.url, { javaScriptEnabled });
    await page.goto(address);
    await write(page, text);
    await page.getByRole('heading', { level: 1, name: 'Tack för din kommentar' }).waitFor();
    const receipt = /\d{4}-\d{6}/.exec((await page.textContent('main')) ?? '')?.[0] ?? 'none';
    expect(await page.textContent('main')).not.toContain(text);
    await leave();

    const admin = await openAdmin(browser, system, registrar);
    await admin.goto('/admin/collections/comments');
    await admin.getByRole('link', { name: receipt }).click();
    expect(await admin.inputValue('#field-maskedText')).toBe(text);
    expect(await admin.inputValue('#field-page__path')).toBe(address);
    const steps = admin.getByRole('region', { name: 'Handlägg' });
    await steps.getByRole('button', { name: 'Svara' }).click();
    await steps.getByRole('textbox', { name: 'Svar' }).fill('Räcket är lagat.');
    await steps.getByRole('button', { name: 'Svara' }).last().click();
    await admin.locator('#field-answers__0__text').waitFor();
    expect(await admin.inputValue('#field-answers__0__text')).toBe('Räcket är lagat.');
    await admin.context().close();
  });

  it('with a personnummer is refused, its text kept in the form, and stored nowhere (K4)', async () => {
    const text = 'Jag heter ingenting särskilt men har 850709-9805 som nummer.';
    const { page, complaints, leave } = await visitor(browser, system.web.url, {
      javaScriptEnabled: false,
    });
    await page.goto(address);
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await write(page, text);
    expect((await answered).status()).toBe(422);
    expect(await page.inputValue('textarea[name=kommentar]')).toBe(text);
    expect(await page.getAttribute('textarea[name=kommentar]', 'aria-invalid')).toBe('true');
    expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
    await leave();

    const stored = await (await logIn(system, registrar)).find('comments');
    expect(JSON.stringify(stored)).not.toContain('ingenting särskilt');
    const kept = await whatIsKept();
    expect(kept).not.toContain('850709-9805');
    expect(kept).not.toContain('har 850709');
    expect(system.web.output + system.cms.output).not.toContain('850709');
  });

  it('with a personnummer is stopped in the browser, before it is sent (K4)', async () => {
    const { page, leave } = await visitor(browser, system.web.url);
    let posts = 0;
    page.on('request', (request) => (posts += request.method() === 'POST' ? 1 : 0));
    await page.goto(address);
    await page.waitForFunction(() => customElements.get('page-question') !== undefined);
    await write(page, 'Mitt nummer är 850709-9805.');
    await page.locator('textarea[aria-invalid=true]').waitFor();
    expect(posts).toBe(0);
    await leave();
  });

  it.each([
    ['with script', true],
    ['without script', false],
  ])('may hold an address that the authority publishes, sent %s', async (_, javaScriptEnabled) => {
    const { page, leave } = await visitor(browser, system.web.url, { javaScriptEnabled });
    await page.goto(address);
    await write(
      page,
      `brysselkontoret@region.example studsar, och 0032 2 501 08 40 ger inget svar.`,
    );
    await page.getByRole('heading', { level: 1, name: 'Tack för din kommentar' }).waitFor();
    await leave();
  });

  it.each([
    ['with script', true],
    ['without script', false],
  ])(
    'loses what is marked at the press of a button, which is announced, %s (K6)',
    async (_, javaScriptEnabled) => {
      const { page, leave } = await visitor(browser, system.web.url, { javaScriptEnabled });
      await page.goto(address);
      await write(page, 'Ring mig på 070-123 45 67 om räcket.');
      await page.getByRole('button', { name: 'Ta bort det markerade ur texten' }).click();
      await page
        .getByRole('status')
        .filter({ hasText: 'Borttaget ur texten: ett telefonnummer.' })
        .waitFor();
      expect(await page.inputValue('textarea[name=kommentar]')).toBe('Ring mig på  om räcket.');
      await leave();
    },
  );

  it.each([
    ['with script', true],
    ['without script', false],
  ])(
    'is asked about once where it may hold personal data, and then sent, %s (K7)',
    async (_, javaScriptEnabled) => {
      const { page, leave } = await visitor(browser, system.web.url, { javaScriptEnabled });
      await page.goto(address);
      await write(
        page,
        `Räcket saknas${javaScriptEnabled ? '' : ' än'}.\nMed vänlig hälsning\nAnna`,
      );
      await page.getByRole('button', { name: 'Skicka ändå' }).click();
      await page.getByRole('heading', { level: 1, name: 'Tack för din kommentar' }).waitFor();
      await leave();
    },
  );

  it('cannot be read by the public (K18)', async () => {
    for (const door of ['comments', 'comments?where[status][equals]=new', 'changes']) {
      const { status } = await fetch(new URL(`/api/${door}`, system.cms.url));
      expect([401, 403, 404]).toContain(status);
    }
  });

  it('has one receipt however often it is sent: by a reload, and after cut connections', async () => {
    const { page, leave } = await visitor(browser, system.web.url);
    await page.goto(address);
    await page.waitForFunction(() => customElements.get('page-question') !== undefined);
    const cut = (url: URL) => url.pathname === '/kommentera';
    await page.getByRole('link', { name: 'Lämna en kommentar' }).click();
    await page.fill('textarea[name=kommentar]', 'Skickad när nätet bröts.');
    await page.route(cut, (route) => route.abort('connectionreset'), { times: 2 });
    await page.getByRole('button', { name: 'Skicka kommentar' }).click();
    await page.getByText('Vi frågar tills vi vet.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Tack för din kommentar' }).waitFor();
    expect(await page.title()).toMatch(/^Tack för din kommentar/);
    const receipt = /\d{4}-\d{6}/.exec((await page.textContent('main')) ?? '')?.[0] ?? 'none';
    await page.reload();
    expect(await page.textContent('main')).toContain(receipt);
    await leave();
  });

  it('is not offered for an unknown page, which says so in words', async () => {
    const { status, text } = await visit(system, '/kommentera?sida=/finns-inte');
    expect(status).toBe(404);
    expect(text).toContain('Det går inte att kommentera här');
    expect(text).not.toContain('<textarea');
  });

  it.each([
    ['with script', true],
    ['without script', false],
  ])('is asked for after a no, answered %s', async (_, javaScriptEnabled) => {
    const viewport = { width: 320, height: 700 };
    const options = { javaScriptEnabled, viewport, bypassCSP: true };
    const { page, complaints, leave } = await visitor(browser, system.web.url, options);
    await page.goto(address);
    if (javaScriptEnabled)
      await page.waitForFunction(() => customElements.get('page-question') !== undefined);
    await page.getByRole('button', { name: 'Nej' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Skriv gärna vad du saknade').waitFor();
    expect(new URL(page.url()).pathname).toBe(javaScriptEnabled ? address : '/hittade');
    if (javaScriptEnabled) expect(await findViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('does not change the cached page', async () => {
    const before = (await visit(system, address)).text;
    const { page, leave } = await visitor(browser, system.web.url, { javaScriptEnabled: false });
    await page.goto(address);
    await write(page, 'En rad som ingen annan ska se.');
    await leave();
    expect((await visit(system, address)).text).toBe(before);
  });
});
