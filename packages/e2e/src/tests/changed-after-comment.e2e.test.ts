import type { Browser } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findViolations } from '../browser/axe';
import { pressOn, tabTo } from '../browser/keyboard';
import { findClipped } from '../browser/layout-faults';
import { launchBrowser, visitor } from '../browser/visitor';
import { type Editor, logIn } from '../system/editor';
import { eventually } from '../system/eventually';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

const registrar = { email: 'registrator@region.example', password: 'the password of a registrar' };
const address = '/nyheter/bron-ar-klar';
const TEXT = 'Räcket saknas på norra sidan.';
const MARK = 'Ändrad efter kommentar den';

let system: System;
let browser: Browser;
let editor: Editor;
let article: string;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
  editor = await logIn(system);
  await editor.create('users', { ...registrar, name: 'Registrator', role: 'registrar' });
  const data = { title: 'Bron är klar', commentsEnabled: true, _status: 'published' } as const;
  ({ id: article } = await editor.create('news', data));
  await eventually(20_000, async () => expect((await visit(system, address)).status).toBe(200));
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

it('is said by the page and to the sender when a handler has tied the comment to a version', async () => {
  const { page, leave, complaints } = await visitor(browser, system.web.url, { bypassCSP: true });
  await page.goto(`/kommentera?sida=${address}`);
  await page.fill('textarea[name=kommentar]', TEXT);
  await page.getByRole('button', { name: 'Skicka kommentar' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tack för din kommentar' }).waitFor();
  const answer = (await page.locator('a[href*="/kommentar#"]').first().getAttribute('href')) ?? '';

  await editor.update('news', article, { title: 'Bron är klar, med räcke', _status: 'published' });
  const [comment] = await (await logIn(system, registrar)).find('comments');
  const admin = await openAdmin(browser, system, registrar);
  await admin.goto(`/admin/collections/comments/${comment?.id}`);
  const steps = admin.getByRole('region', { name: 'Handlägg' });
  await pressOn(admin, steps.getByRole('button', { name: 'Sidan är ändrad' }));
  const shown = steps.getByLabel('Säg på sidan att den ändrats efter en kommentar');
  await tabTo(admin, steps.getByLabel('Publicerad efter kommentaren'));
  expect(await shown.isChecked()).toBe(true);
  expect(await findViolations(admin, [], '[aria-label="Handlägg"]')).toEqual([]);
  await pressOn(admin, steps.getByRole('button', { name: 'Sidan är ändrad' }).last());
  await steps.getByRole('button', { name: 'Sidan är inte ändrad' }).waitFor();

  await eventually(20_000, async () => expect((await visit(system, address)).text).toContain(MARK));
  await page.goto(address);
  const dates = page.locator('.dates');
  expect(await dates.locator('time').count()).toBe(2);
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await findClipped(page)).toEqual([]);
  // Nothing of the comment is public (K18).
  const changed = new URL('/api/comments/changed-pages', system.cms.url);
  for (const body of [await page.content(), await (await fetch(changed)).text()])
    for (const secret of ['Räcket saknas', comment?.receipt ?? TEXT, comment?.id ?? TEXT])
      expect(body).not.toContain(secret);

  await page.goto(answer);
  await page.getByText('Sidan har ändrats efter det du skrev, den').waitFor();
  expect(await findViolations(page)).toEqual([]);

  await steps.getByRole('button', { name: 'Sidan är inte ändrad' }).click();
  await steps.getByRole('button', { name: 'Sidan är inte ändrad' }).last().click();
  await eventually(20_000, async () =>
    expect((await visit(system, address)).text).not.toContain(MARK),
  );
  expect(complaints).toEqual([]);
  await admin.context().close();
  await leave();
});
