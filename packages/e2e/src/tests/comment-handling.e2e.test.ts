import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { launchBrowser, visitor } from '../browser/visitor';
import { type Editor, logIn } from '../system/editor';
import { eventually } from '../system/eventually';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

const registrar = { email: 'registrator@region.example', password: 'the password of a registrar' };
const address = '/nyheter/bron-ar-klar';

let system: System;
let browser: Browser;
let reader: Editor;

beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
  const editor = await logIn(system);
  await editor.create('users', { ...registrar, name: 'Registrator', role: 'registrar' });
  reader = await logIn(system, registrar);
  await editor.create('news', {
    title: 'Bron är klar',
    commentsEnabled: true,
    _status: 'published',
  });
  await eventually(20_000, async () => expect((await visit(system, address)).status).toBe(200));
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

async function comment(text: string): Promise<void> {
  const { page, leave } = await visitor(browser, system.web.url, { javaScriptEnabled: false });
  await page.goto(address);
  await page.getByText('Lämna en kommentar').first().click();
  await page.fill('textarea[name=kommentar]', text);
  await page.getByRole('button', { name: 'Skicka kommentar' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tack för din kommentar' }).waitFor();
  await leave();
}

const handling = (page: Page) => page.getByRole('region', { name: 'Handlägg' });

it('is answered by a step in its form, and the original is shown for a reason (K9)', async () => {
  await comment('Räcket saknas på norra sidan.');
  const [before] = await reader.find('comments');
  const admin = await openAdmin(browser, system, registrar);
  await admin.goto(`/admin/collections/comments/${before?.id}`);
  const steps = handling(admin);
  await steps.getByRole('button', { name: 'Svara' }).click();
  await steps.getByRole('textbox').fill('Räcket är lagat.');
  await steps.getByRole('button', { name: 'Svara' }).last().click();
  await eventually(20_000, async () => {
    const [after] = await reader.find('comments');
    expect(after).toMatchObject({ status: 'answered', answers: [{ text: 'Räcket är lagat.' }] });
  });
  await steps.getByRole('button', { name: 'Öppna igen' }).waitFor();
  await steps.getByRole('button', { name: 'Visa originalet' }).click();
  await steps.getByRole('textbox').fill('Tipset är oklart');
  await steps.getByRole('button', { name: 'Visa originalet' }).last().click();
  await steps.getByText('Räcket saknas på norra sidan.').waitFor();
  await admin.context().close();
});
