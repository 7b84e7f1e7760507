import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { launchBrowser } from '../browser/visitor';
import { logIn, type Editor } from '../system/editor';
import { startSystem, type System } from '../system/start-system';

let system: System;
let browser: Browser;
let editor: Editor;

beforeAll(async () => {
  system = await startSystem();
  browser = await launchBrowser();
  editor = await logIn(system);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

const item = (mark: string, words: string) =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<h1>Beslut</h1><p class=MsoNormal>Se <a href="file:///C:/protokoll.docx">protokollet</a>.</p>
${item('·', 'Akut')}${item('·', 'Planerad')}<p class=MsoNormal><img src="file:///C:/a.png"></p>
<!--EndFragment--></body></html>`;

/** Dispatches a paste event with a clipboard. */
const paste = (page: Page, clipboard: Record<string, string>) =>
  page
    .locator('.editor [contenteditable=true]')
    .first()
    .evaluate((field, types) => {
      const clipboardData = new DataTransfer();
      for (const [type, content] of Object.entries(types)) clipboardData.setData(type, content);
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, clipboard);

/** Waits for an autosave that contains some words. */
const saved = (page: Page, words: string) =>
  page.waitForResponse(
    (response) =>
      response.url().includes('autosave=true') &&
      response.ok() &&
      (response.request().postData() ?? '').includes(words),
  );

async function openBody(title: string) {
  const { id } = await editor.create('news', { title, slug: title.toLowerCase() }, { draft: true });
  const page = await openAdmin(browser, system);
  await page.goto(`/admin/collections/news/${id}`);
  const body = page.locator('.editor [contenteditable=true]').first();
  await body.click();
  return { page, body, id };
}

it('text pasted from Word is cleaned, a message names what was removed, and it can be undone', async () => {
  const { page, body, id } = await openBody('Beslut');
  await body.pressSequentially('Före ');
  const stored = saved(page, 'Planerad');
  await paste(page, { 'text/html': fromWord, 'text/plain': 'Beslut' });
  await stored;
  const message = await page.locator('[data-sonner-toast]').innerText();
  expect(message).toContain('En länk till en fil på din dator togs bort');
  expect(message).toContain('En bild följde inte med.');
  await editor.update('news', id, { _status: 'published' });
  const site = await browser.newPage();
  await site.goto(`${system.web.url}/nyheter/beslut`);
  expect(await site.locator('main h2').first().innerText()).toBe('Beslut');
  expect(await site.locator('main ul > li').allInnerTexts()).toEqual(
    expect.arrayContaining(['Akut', 'Planerad']),
  );
  await site.close();
  await body.press('Control+z');
  expect((await body.innerText()).trim()).toBe('Före');
  await page.context().close();
});

it('a hyphen and a space become a talstreck, and an asterisk and a space a list (T8)', async () => {
  const { page, body } = await openBody('Samtal');
  await body.pressSequentially('- Ja');
  expect(await body.innerText()).toContain('–\u00A0Ja');
  await body.press('Enter');
  await body.pressSequentially('* Punkt');
  expect(await body.locator('ul li').innerText()).toBe('Punkt');
  await page.context().close();
});
