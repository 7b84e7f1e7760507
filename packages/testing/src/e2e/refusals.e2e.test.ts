import type { Browser } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { launchBrowser } from '../browser/launch-browser';
import { startSystem, type System } from '../system/start-system';

let system: System;
let browser: Browser;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await system.end();
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
