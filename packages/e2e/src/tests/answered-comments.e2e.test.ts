import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findViolations } from '../browser/axe';
import { findClipped } from '../browser/layout-faults';
import { launchBrowser, visitor } from '../browser/visitor';
import { type Editor, logIn } from '../system/editor';
import { eventually } from '../system/eventually';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

const registrar = { email: 'registrator@region.example', password: 'the password of a registrar' };
const member = { email: 'medlem@region.example', password: 'the password of a member' };
const pages = { sv: '/nyheter/bron-ar-klar', en: '/en/news/the-bridge-is-done' };
const lists = { sv: '/fragor-och-svar', en: '/en/questions-and-answers' };
const MARKER = 'Zebra7f3a';
const QUESTION = 'Varför saknas räcket på bron?';
const ANSWER = 'Räcket lagas i veckan.';

let system: System;
let browser: Browser;
let reader: Editor;
let admin: Page;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
  const editor = await logIn(system);
  await editor.create('users', { ...registrar, name: 'Registrator', role: 'registrar' });
  const { id } = await editor.create('users', { ...member, name: 'Medlem', role: 'editor' });
  const { id: owner } = await editor.create('functions', { name: 'Redaktionen', members: [id] });
  await editor.updateGlobal('ownership', { defaultFunction: owner });
  const data = { title: 'Bron är klar', commentsEnabled: true, _status: 'published' } as const;
  const article = await editor.create('news', data);
  const english = { title: 'The bridge is done', _status: 'published' } as const;
  await editor.update('news', article.id, english, { locale: 'en' });
  reader = await logIn(system, registrar);
  for (const address of Object.values(pages))
    await eventually(20_000, async () => expect((await visit(system, address)).status).toBe(200));
  admin = await openAdmin(browser, system, registrar);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

const steps = (page: Page) => page.getByRole('region', { name: 'Handlägg' });
const textOf = async (address: string) => (await visit(system, address)).text;

/** Comments on a page without script, answers it as registrar, and opens the form of the publication: the id of the comment. */
async function answered(locale: 'sv' | 'en'): Promise<string> {
  const { page, leave } = await visitor(browser, system.web.url, { javaScriptEnabled: false });
  await page.goto(pages[locale]);
  await page.locator('page-question a').click();
  await page.locator('main textarea').fill(`${MARKER} ${locale}: räcket saknas.`);
  await page.locator('main form button[type=submit], main form button:not([type])').last().click();
  await page.locator('.comment-receipt').waitFor();
  await leave();
  const [comment] = await reader.find('comments', 'sort=-receivedAt');
  await admin.goto(`/admin/collections/comments/${comment?.id}`);
  const panel = steps(admin);
  await panel.getByRole('button', { name: 'Svara', exact: true }).click();
  await panel.getByRole('textbox').fill(`${MARKER} lagas.`);
  await panel.getByRole('button', { name: 'Svara', exact: true }).last().click();
  await panel.getByRole('button', { name: 'Publicera fråga och svar', exact: true }).click();
  return comment?.id ?? '';
}

async function publish(question: string, answer: string): Promise<void> {
  const panel = steps(admin);
  await panel.getByLabel('Fråga', { exact: true }).fill(question);
  await panel.getByLabel('Svar', { exact: true }).fill(answer);
  await panel.getByLabel('Jag har läst frågan').check();
  await panel.getByLabel('Jag har läst svaret').check();
  await panel.getByRole('button', { name: 'Publicera', exact: true }).click();
  // The form is loaded anew.
  await panel.getByRole('button', { name: 'Avpublicera fråga och svar' }).waitFor();
}

/**
 * What a stranger can have of the site and of the CMS, and what the site keeps. Every address is requested: the copy of a page
 * that nobody has requested since a change stays on the disk (apps/web/decisions/001).
 */
async function everythingPublic(): Promise<string> {
  const addresses = [
    ...[...Object.values(pages), ...Object.values(lists), '/', '/sitemap.xml'],
    ...Object.values(lists).flatMap((list) =>
      ['atom.xml', 'rss.xml', 'feed.json'].map((file) => `${list}/${file}`),
    ),
    ...['/sok?q=saknas', `${lists.sv}?q=lagas`, '/nyheter/atom.xml'],
  ];
  const api = ['answered-comments', 'comments', 'changes', 'audit-log'].map(async (collection) =>
    (await fetch(`${system.cms.url}/api/${collection}?depth=2`)).text(),
  );
  const query = '{ AnsweredComments { docs { question } } Comments { docs { text } } }';
  const graphql = fetch(`${system.cms.url}/api/graphql`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ query }),
  }).then((response) => response.text());
  const texts = await Promise.all([...addresses.map(textOf), ...api, graphql]);
  return [...texts, await cachesOnDisk()].join('\n');
}

/** Every file of the site but the database. */
async function cachesOnDisk(): Promise<string> {
  const entries = await readdir(system.dataDir, { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (each) => each.isFile() && !/\.db|\.sqlite|-wal|-shm/.test(each.name),
  );
  const texts = files.map(({ parentPath, name }) =>
    readFile(path.join(parentPath, name), 'latin1'),
  );
  return (await Promise.all(texts)).join('\n');
}

it('is published with both texts approved, on its page, in the list and in the feed (K18)', async () => {
  await answered('sv');
  const panel = steps(admin);
  expect(await panel.getByLabel('Fråga', { exact: true }).inputValue()).toContain('räcket saknas');
  expect(await findViolations(admin, [], '[aria-label="Handlägg"]')).toEqual([]);
  await panel.getByLabel('Fråga', { exact: true }).fill('Ring mig på 070-123 45 67');
  await panel.getByLabel('Jag har läst frågan').check();
  await panel.getByLabel('Jag har läst svaret').check();
  await panel.getByRole('button', { name: 'Publicera', exact: true }).click();
  await panel.getByText('Frågan har på rad 1 ett telefonnummer. Ta bort det ur texten.').waitFor();
  await publish(QUESTION, ANSWER);
  for (const address of [pages.sv, lists.sv, `${lists.sv}/atom.xml`, `${lists.sv}/rss.xml`])
    await eventually(20_000, async () => expect(await textOf(address)).toContain(QUESTION));
  await eventually(20_000, async () =>
    expect(await textOf('/sitemap.xml')).toContain(`${lists.sv}</loc>`),
  );
  for (const address of [pages.en, lists.en]) expect(await textOf(address)).not.toContain(QUESTION);
  expect(await everythingPublic()).not.toContain(MARKER);
});

it.each([true, false])('is read and found, with script: %s', async (javaScriptEnabled) => {
  const { page, leave, complaints } = await visitor(browser, system.web.url, {
    ...{ javaScriptEnabled, bypassCSP: true },
  });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(pages.sv);
  const section = page.getByRole('region', { name: 'Frågor och svar' });
  expect(await section.getByText(ANSWER).isVisible()).toBe(false);
  await section.getByText(QUESTION).click();
  await section.getByText(ANSWER).waitFor();
  await section.getByRole('link', { name: 'Alla frågor och svar' }).click();
  await page.getByRole('heading', { level: 1, name: 'Frågor och svar' }).waitFor();
  await page.fill('#answers-query', 'RÄCKET veckan');
  await page.getByRole('search', { name: 'Sök bland frågor och svar' }).getByRole('button').click();
  await page.getByText(ANSWER).waitFor();
  await page.getByRole('link', { name: 'Bron är klar' }).waitFor();
  await page.goto(`${lists.sv}?q=finnsinte`);
  await page.getByText('Inga frågor eller svar har de orden.').waitFor();
  await page.goto(lists.en);
  await page.getByText('We have not published any questions and answers in English yet.').waitFor();
  if (javaScriptEnabled)
    for (const address of [pages.sv, lists.sv, lists.en]) {
      await page.goto(address);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await findClipped(page)).toEqual([]);
      expect(await findViolations(page)).toEqual([]);
    }
  expect(complaints).toEqual([]);
  await leave();
});

it('is in English on the English page and in the English list', async () => {
  await answered('en');
  await publish('Why is the railing missing?', 'It is repaired this week.');
  for (const address of [pages.en, lists.en, `${lists.en}/atom.xml`])
    await eventually(20_000, async () => expect(await textOf(address)).toContain('Why is the'));
  for (const address of [pages.sv, lists.sv]) expect(await textOf(address)).not.toContain('Why is');
});

it('is not offered to members of the function who are no registrars', async () => {
  const [comment] = await reader.find('comments');
  const theirs = await openAdmin(browser, system, member);
  await theirs.goto(`/admin/collections/comments/${comment?.id}`);
  await steps(theirs).getByRole('button', { name: 'Öppna igen' }).waitFor();
  expect(
    await steps(theirs)
      .getByRole('button', { name: /ublicera/ })
      .count(),
  ).toBe(0);
  await theirs.context().close();
});

it('is gone from every address, and from the disk once that is requested, after one click', async () => {
  for (const { id } of await reader.find('comments')) {
    await admin.goto(`/admin/collections/comments/${id}`);
    await steps(admin).getByRole('button', { name: 'Avpublicera fråga och svar' }).click();
    await steps(admin)
      .getByRole('button', { name: 'Publicera fråga och svar', exact: true })
      .waitFor();
  }
  await eventually(20_000, async () => {
    const all = await everythingPublic();
    for (const gone of [QUESTION, ANSWER, 'Why is the', MARKER, `${lists.sv}</loc>`])
      expect(all).not.toContain(gone);
  });
  expect((await visit(system, `${lists.sv}/atom.xml`)).status).toBe(404);
});
