import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findViolations } from '../browser/axe';
import { pressOn, typeIn } from '../browser/keyboard';
import { findClipped } from '../browser/layout-faults';
import { launchBrowser, visitor } from '../browser/visitor';
import { logIn } from '../system/editor';
import { eventually } from '../system/eventually';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

const registrar = { email: 'registrator@region.example', password: 'the password of a registrar' };
const CODE = /[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}/;
const MARKER = 'zebra-7f3a';

let system: System;
let browser: Browser;
let token: string;
/** Every code that a receipt has shown. */
const codes: string[] = [];

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
  const editor = await logIn(system);
  await editor.create('users', { ...registrar, name: 'Registrator', role: 'registrar' });
  const { id } = await editor.create('news', {
    title: 'Bron är klar',
    commentsEnabled: true,
    _status: 'published',
  });
  await editor.update(
    'news',
    id,
    { title: 'The bridge is ready', slug: 'the-bridge', _status: 'published' },
    { locale: 'en' },
  );
  ({ token } = await post<{ token: string }>('users/login', registrar));
  for (const address of ['/nyheter/bron-ar-klar', '/en/news/the-bridge'])
    await eventually(20_000, async () => expect((await visit(system, address)).status).toBe(200));
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

async function post<Answer>(address: string, body: object): Promise<Answer> {
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `JWT ${token}` } : {}),
  };
  const url = new URL(`/api/${address}`, system.cms.url);
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

/** The registrar answers the comment with the receipt number. */
async function answer(number: string, text: string): Promise<void> {
  const [comment] = await (
    await logIn(system, registrar)
  ).find('comments', `where[receipt][equals]=${number}`);
  if (!comment) throw new Error(`There is no comment ${number}.`);
  await post(`comments/${comment.id}/steps/take`, {});
  await post(`comments/${comment.id}/steps/answer`, { text });
}

const words = {
  sv: {
    ...{ form: '/kommentera?sida=/nyheter/bron-ar-klar', send: 'Skicka kommentar' },
    ...{ page: '/kommentar', label: 'Koden på kvittensen', show: 'Visa kommentaren' },
    ...{ yours: 'Din kommentar', answered: 'Du har fått svar.', wrong: 'Koden hör inte till' },
    ...{
      text: 'Din kommentar',
      arrived: 'Meddelandet har kommit in',
      received: 'Vi har tagit emot',
    },
  },
  en: {
    ...{ form: '/en/comment?page=/en/news/the-bridge', send: 'Send comment' },
    ...{ page: '/en/comment-status', label: 'The code on the receipt', show: 'Show the comment' },
    ...{ yours: 'Your comment', answered: 'You have an answer.', wrong: 'The code belongs to no' },
    ...{ text: 'Your comment', arrived: 'Your message has arrived', received: 'We have received' },
  },
};

/** Writes a comment, and reads number and code on its receipt. */
async function comment(page: Page, locale: 'sv' | 'en', text: string) {
  await page.goto(words[locale].form);
  await page.fill('textarea[name=kommentar]', text);
  await page.getByRole('button', { name: words[locale].send }).click();
  const code = CODE.exec((await page.textContent('.receipt-code-value')) ?? '')?.[0] ?? '';
  const number = /\d{4}-\d{6}/.exec((await page.textContent('.comment-receipt')) ?? '')?.[0] ?? '';
  codes.push(code, code.replaceAll('-', ''));
  return { code, number };
}

const typeCode = async (page: Page, locale: 'sv' | 'en', code: string) => {
  await page.goto(words[locale].page);
  await page.getByLabel(words[locale].label).fill(code);
  await page.getByRole('button', { name: words[locale].show }).click();
};

describe.each(['sv', 'en'] as const)('the answer to a comment (%s)', (locale) => {
  it.each([
    ['with script', true],
    ['without script', false],
  ])('is read by the code that is typed, %s', async (_how, javaScriptEnabled) => {
    const { page, complaints, leave } = await visitor(browser, system.web.url, {
      javaScriptEnabled,
    });
    const { code, number } = await comment(page, locale, `${MARKER} Var är räcket?`);
    expect(code).toMatch(CODE);
    await answer(number, 'Räcket sätts upp i maj.');
    await typeCode(page, locale, ` ${code.toLowerCase().replaceAll('-', ' ')} `);
    const shown = (await page.textContent('main')) ?? '';
    expect(shown).toContain(number);
    expect(shown).toContain(words[locale].answered);
    expect(shown).toContain('Räcket sätts upp i maj.');
    expect(shown).toContain(`${MARKER} Var är räcket?`);
    expect(shown).not.toContain('Rut');
    expect(page.url()).toBe(`${system.web.url}${words[locale].page}`);

    await page.getByRole('textbox', { name: words[locale].text }).fill('Och lampan?');
    await page.getByRole('button', { name: words[locale].send }).click();
    await page.getByText(words[locale].arrived).waitFor();
    const more = (await page.textContent('main')) ?? '';
    expect(more).toContain('Och lampan?');
    expect(more).toContain(words[locale].received);
    expect(await page.getByRole('button', { name: words[locale].send }).count()).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    await leave();
  });

  it('is read by the link of the receipt, which leaves the code in the fragment', async () => {
    const { page, leave } = await visitor(browser, system.web.url);
    const { code, number } = await comment(page, locale, 'Med länken.');
    await answer(number, 'Svar genom länken.');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.headers()['referer']}`));
    await page.getByRole('link', { name: code }).click();
    await page.getByText('Svar genom länken.').waitFor();
    expect(page.url()).toBe(`${system.web.url}${words[locale].page}#${code}`);
    expect(asked.join('\n').replaceAll(`#${code}`, '')).not.toContain(code.slice(0, 9));
    await leave();
  });

  it('is not shown for a wrong code, and what was typed stays', async () => {
    const { page, leave } = await visitor(browser, system.web.url, { javaScriptEnabled: false });
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await typeCode(page, locale, '0000-0000-0000-0000');
    expect((await answered).status()).toBe(404);
    expect(await page.textContent('[role=alert]')).toContain(words[locale].wrong);
    expect(await page.getByLabel(words[locale].label).inputValue()).toBe('0000-0000-0000-0000');
    await leave();
  });

  it('is read with the keyboard alone', async () => {
    const { page, leave } = await visitor(browser, system.web.url);
    const { code, number } = await comment(page, locale, 'Med tangenter.');
    await answer(number, 'Svar till tangenterna.');
    await page.goto(words[locale].page);
    await typeIn(page, page.getByLabel(words[locale].label), code);
    await page.keyboard.press('Enter');
    await page.getByText('Svar till tangenterna.').waitFor();
    await typeIn(page, page.getByRole('textbox', { name: words[locale].text }), 'Tack.');
    await pressOn(page, page.getByRole('button', { name: words[locale].send }));
    await page.getByText(words[locale].arrived).waitFor();
    await leave();
  });

  it('has no violations that axe finds in any state, and fits into 320 px', async () => {
    const { page, leave } = await visitor(browser, system.web.url, { bypassCSP: true });
    const look = async () => {
      expect(await findViolations(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await findClipped(page)).toEqual([]);
    };
    const { code, number } = await comment(page, locale, 'För axe.');
    await look();
    await page.goto(words[locale].page);
    await look();
    await typeCode(page, locale, '0000-0000-0000-0000');
    await look();
    await answer(number, `Svar till axe.\n\n${'långtord'.repeat(20)}`);
    await typeCode(page, locale, code);
    await look();
    await page.getByRole('textbox', { name: words[locale].text }).fill('Tack.');
    await page.getByRole('button', { name: words[locale].send }).click();
    await page.getByText(words[locale].arrived).waitFor();
    await look();
    await leave();
  });
});

it('answers each post without cookie, and lets nobody store or index it', async () => {
  const body = new URLSearchParams({ kod: codes[0] ?? '' });
  const headers = { origin: system.web.url };
  const url = new URL('/kommentar', system.web.url);
  for (const given of [await fetch(url), await fetch(url, { method: 'POST', headers, body })]) {
    expect(given.status).toBe(200);
    expect(Object.fromEntries(given.headers)).toMatchObject({
      ...{ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
      'x-robots-tag': 'noindex',
    });
    expect(given.headers.has('set-cookie')).toBe(false);
    expect(await given.text()).toMatch(/<meta name="robots" content="noindex/);
  }
  const map = await fetch(new URL('/sitemap.xml', system.web.url));
  expect(await map.text()).not.toMatch(/kommentar<|comment-status/);
});

it('leaves no code in any log or file, and no comment on a page that others see (K18)', async () => {
  expect(codes.length).toBeGreaterThan(0);
  const files = await readdir(system.dataDir, { recursive: true, withFileTypes: true });
  const kept = await Promise.all(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(path.join(entry.parentPath, entry.name), 'latin1')),
  );
  const everything = [...kept, system.web.output, system.cms.output].join('\n');
  expect(everything).toContain(MARKER);
  expect(codes.filter((code) => everything.includes(code))).toEqual([]);
  for (const address of [
    '/nyheter/bron-ar-klar',
    '/kommentar',
    '/sok?q=zebra',
    '/nyheter/atom.xml',
  ])
    expect((await visit(system, address)).text.replaceAll('q=zebra', '')).not.toContain(MARKER);
});
