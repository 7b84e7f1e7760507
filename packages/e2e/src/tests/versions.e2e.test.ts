import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findViolations } from '../browser/axe';
import { launchBrowser } from '../browser/visitor';
import { logIn, type Editor } from '../system/editor';
import { startSystem, type System } from '../system/start-system';

let system: System;
let browser: Browser;
let editor: Editor;
let admin: Page;
let address: string;

beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
  editor = await logIn(system);
  admin = await openAdmin(browser, system);
  const { id } = await editor.create('news', { title: 'Ny busslinje' }, { draft: true });
  await editor.update('news', id, { title: 'Ny busslinje i höst', _status: 'published' });
  await editor.update('news', id, { title: 'Ny busslinje i vår' }, { draft: true });
  address = `/admin/collections/news/${id}/versions`;
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

const rows = async () => {
  const texts = await admin.locator('.version-history tbody tr').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
};

it('the list of versions shows in Swedish when, what, who, and what is on the site (R1, K11)', async () => {
  await admin.goto(address);
  const when = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d`;
  const links = 'Jämför med föregående ?Jämför som läsare ?Visa som läsare';
  expect(await rows()).toEqual([
    expect.stringMatching(new RegExp(`^${when} Sparad .+ · Administratör Utkast ${links}$`)),
    expect.stringMatching(
      new RegExp(`^${when} Publicerad .+ · Administratör På webbplatsen nu ${links}$`),
    ),
    expect.stringMatching(new RegExp(`^${when} Sparad .+ · Administratör Utkast Visa som läsare$`)),
  ]);
});

it('opens by keyboard a comparison with the version before, with the changed words', async () => {
  await admin.goto(address);
  await admin
    .getByRole('link', { name: /^Jämför med föregående/ })
    .first()
    .focus();
  await admin.keyboard.press('Enter');
  await admin.waitForURL(/versionFrom=/);
  await admin.getByText('i vår').first().waitFor();
  await admin.getByText('i höst').first().waitFor();
});

it('has no fault that axe finds, and does not scroll sideways at 320 px (WCAG 2.2 AA)', async () => {
  await admin.goto(address);
  await admin.locator('.version-history').waitFor();
  expect(await findViolations(admin, [], 'main.versions')).toEqual([]);
  await admin.setViewportSize({ width: 320, height: 700 });
  const { scrolled, seen } = await admin.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    seen: document.documentElement.clientWidth,
  }));
  expect(scrolled).toBeLessThanOrEqual(seen);
});
