import type { Browser, Page } from 'playwright-core';
import { openAdmin, textsOn } from '../browser/admin';
import { launchBrowser } from '../browser/visitor';
import { logIn } from '../system/editor';
import { startSystem, type System } from '../system/start-system';

let system: System;
let browser: Browser;
let page: Page;
let article: string;

beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
  const { create } = await logIn(system);
  ({ id: article } = await create('news', { title: 'Nyhet' }));
  await create('contacts', { role: 'Kansliet' });
  page = await openAdmin(browser, system);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

/** Texts that cannot be translated (decisions/007 of the CMS), and ids that name a dialog. */
const OUT_OF_REACH =
  /^(To pick up a draggable|Choose Date|Selected date|Edit |Remove link|Remove Block|Drag to move|Add block|Insert Paragraph|Slash menu|Copy URL|Close toast|select-all|delete-|Responsive$)/;
const FOREIGN =
  /\[object|\{\{|undefined|(?<!\p{L})(the|and|of|with|you|your|please|add|remove|delete|create|dropdown|Time|Email|Sort|Next|Previous|Choose|Table|row|column)(?!\p{L})/u;

const foreignWords = async () =>
  (await textsOn(page)).filter((text) => FOREIGN.test(text) && !OUT_OF_REACH.test(text));

const text = () => page.locator('[data-lexical-editor]').first();
const menu = (name: string) =>
  page.locator('.text-tools summary').filter({ hasText: name }).first();

const screens: [string, () => Promise<void>][] = [
  ['a list', () => open('news', '.table')],
  ['a list of users', () => open('users', '.table')],
  ['the form of an article', () => open(`news/${article}`, '.text-tools')],
  [
    'the menu of an article',
    async () => {
      await open(`news/${article}`, '.text-tools');
      await page.locator('.doc-controls__popup button').first().click();
      await page.locator('#action-duplicate').waitFor();
    },
  ],
  [
    'the menus above a text',
    async () => {
      await open(`news/${article}`, '.text-tools');
      for (const name of ['Lägg till', 'Block', 'Inne i texten', 'Format', 'Tabell'])
        await menu(name).click();
    },
  ],
  [
    'the calendar of a date',
    async () => {
      await open(`news/${article}`, '.text-tools');
      await page.locator('.date-time-picker input').first().click();
      await page.locator('.react-datepicker').waitFor();
    },
  ],
  ['the form of a contact, with choices', () => openFirst('contacts', '#field-office')],
  ['the form of a new file', () => open('media/create', '#action-save')],
  ['the trash', () => open('news/trash', '.list-header')],
];

const open = async (path: string, shown: string) => {
  await page.goto(`/admin/collections/${path}`);
  await page.locator(shown).first().waitFor();
};
const openFirst = async (collection: string, shown: string) => {
  await open(collection, '.table a');
  await page.locator('.table a').first().click();
  await page.locator(shown).first().waitFor();
};

it.each(screens)('%s has no English text', async (_, show) => {
  await show();
  expect(await foreignWords()).toEqual([]);
});

it('a table is made and changed by the menus of the toolbar', async () => {
  await open(`news/${article}`, '.text-tools');
  await text().click();
  const choose = async (name: string, action: string) => {
    await menu(name).click();
    await page.locator('.text-tools__items').getByRole('button', { name: action }).click();
  };
  await choose('Lägg till', 'Tabell');
  await text().locator('th').first().click();
  await choose('Tabell', 'Infoga rad nedanför');
  await choose('Tabell', 'Infoga kolumn till höger');
  await expect(text().locator('tr').count()).resolves.toBe(4);
  await expect(text().locator('th').count()).resolves.toBe(3);
  await choose('Tabell', 'Ta bort tabellen');
  await expect(text().locator('table').count()).resolves.toBe(0);
});

it('a button of the toolbar has a name and a pressed state', async () => {
  await open(`news/${article}`, '.text-tools');
  await text().click();
  await page.keyboard.type('Fet text');
  await page.keyboard.press('Shift+Home');
  const bold = page.getByRole('button', { name: 'Fet', exact: true });
  await bold.click();
  await page.locator('[data-item-key=bold][aria-pressed=true]').waitFor();
  await expect(text().locator('strong').innerText()).resolves.toBe('Fet text');
});
