import type { Browser, Page } from 'playwright-core';
import { launchBrowser, visitor } from '../browser/visitor';
import { readLanguages, type Languages } from '../browser/read-languages';
import { otherLanguage } from '../language/other-language';
import { siteWords } from '../language/site-words';
import { isEnglish, pagesOf } from '../system/pages';
import { startSystem, type System } from '../system/start-system';

const number = '850709-9805';
const forms = [
  { address: '/kommentera?sida=/om-oss', send: 'Skicka kommentar' },
  { address: '/en/comment?page=/en/about-us', send: 'Send comment' },
];

let system: System;
let browser: Browser;
const states = new Map<string, Languages>();

const see = async (page: Page, state: string) => states.set(state, await readLanguages(page));

/** Writes and sends a comment; one with personal data is refused, by the script of the page where it has one. */
async function comment(page: Page, { address, send }: (typeof forms)[number], text: string) {
  await page.goto(address);
  await page.fill('textarea', text);
  await page.getByRole('button', { name: send }).click();
  await page
    .locator(text === number ? '[aria-invalid=true]' : 'main:not(:has(textarea)) h1')
    .waitFor();
}

beforeAll(async () => {
  system = await startSystem({ demo: true });
  browser = await launchBrowser();
  const { page, leave } = await visitor(browser, system.web.url);
  const without = await visitor(browser, system.web.url, { javaScriptEnabled: false });
  for (const path of await pagesOf(system)) {
    await page.goto(path);
    await see(page, path);
  }
  for (const form of forms) {
    await comment(page, form, number);
    await see(page, `${form.address} refused by script`);
    await comment(without.page, form, number);
    await see(without.page, `${form.address} refused`);
    await comment(without.page, form, 'Bra.');
    await see(without.page, `${form.address} received`);
  }
  await system.cms.stop();
  for (const path of ['/nyheter/aldrig-visad', '/en/news/never-shown']) {
    expect((await page.goto(path))?.status()).toBe(503);
    await see(page, path);
  }
  await Promise.all([leave(), without.leave()]);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

describe('every page, in every state', () => {
  it('has no Swedish text that is marked as English, nor the reverse (T19, WCAG 3.1.2)', () => {
    const find = otherLanguage(siteWords());
    const faults = [...states].flatMap(([state, { text }]) =>
      [...find(text.sv, 'sv'), ...find(text.en, 'en')].map((words) => `${state}: ${words}`),
    );
    expect(faults).toEqual([]);
    expect(states.size).toBeGreaterThan(40);
  });

  it('has text in its language', () => {
    const silent = [...states].filter(
      ([state, { text }]) => text[isEnglish(state) ? 'en' : 'sv'].trim() === '',
    );
    expect(silent).toEqual([]);
  });
});

it('a link of an English page leads to an English page, or is marked with another language (WCAG 3.1.2)', () => {
  const faults = [...states]
    .filter(([state]) => isEnglish(state))
    .flatMap(([state, { links }]) =>
      links.filter((href) => !isEnglish(new URL(href).pathname)).map((href) => `${state}: ${href}`),
    );
  expect(faults).toEqual([]);
});
