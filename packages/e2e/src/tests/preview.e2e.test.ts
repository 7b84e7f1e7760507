import { signPreview } from '@regionwebb/content/preview-token';
import { previewPath } from '@regionwebb/content/paths';
import type { Browser, Page } from 'playwright-core';
import { openAdmin } from '../browser/admin';
import { findViolations } from '../browser/axe';
import { launchBrowser, visitor } from '../browser/visitor';
import { logIn, type Editor } from '../system/editor';
import { eventually } from '../system/eventually';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

let system: System;
let browser: Browser;
let editor: Editor;
let admin: Page;
let id: string;
let slug: string;

beforeAll(async () => {
  [system, browser] = await Promise.all([startSystem(), launchBrowser()]);
  editor = await logIn(system);
  const article = await editor.create('news', { title: 'Som den är', _status: 'published' });
  id = article.id;
  slug = article.slug ?? '';
  admin = await openAdmin(browser, system);
});
afterAll(async () => {
  await browser.close();
  await system.end();
});

const write = async (title: string) => {
  await admin.locator('#field-title').fill(title);
  await admin.waitForResponse(
    (response) => response.url().includes('autosave=true') && response.ok(),
  );
};

describe('an editor who changes a published article', () => {
  let preview: Page;

  it('opens the preview from the admin and sees the draft, under a bar that marks it', async () => {
    await admin.goto(`/admin/collections/news/${id}`);
    await write('Som den blir');
    const button = admin.getByRole('link', { name: 'Förhandsgranska' });
    const opened = admin.context().waitForEvent('page');
    await button.click();
    preview = await opened;
    await preview.waitForLoadState();
    expect(new URL(preview.url()).origin).toBe(system.web.url);
    expect(await preview.textContent('h1')).toBe('Som den blir');
    expect(await preview.textContent('.preview-bar')).toContain('Förhandsgranskning');
  });

  it('sees it without accessibility faults (EN 301 549, WCAG 2.2 AA)', async () => {
    const { page, leave } = await visitor(browser, system.web.url, { bypassCSP: true });
    await page.goto(preview.url());
    expect(await findViolations(page)).toEqual([]);
    await leave();
  });

  it('sees each new save there, and visitors see none of it', async () => {
    await write('Som den till sist blir');
    await preview.reload();
    expect(await preview.textContent('h1')).toBe('Som den till sist blir');
    for (const page of [`/nyheter/${slug}`, '/nyheter', '/', '/nyheter/atom.xml', '/sitemap.xml'])
      expect((await visit(system, page)).text).not.toMatch(/Som den [a-z ]*blir|forhandsgranska/);
  });

  it('has a link that is not cached, indexed or sent as referrer', async () => {
    const { headers, text } = await visit(system, new URL(preview.url()).pathname);
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('set-cookie')).toBeNull();
    expect(text).toContain('<meta name="robots" content="noindex, nofollow"');
    expect(text).not.toMatch(/<textarea|<script[^>]*_next/);
    await preview.close();
  });

  it('sees the page change in live preview', async () => {
    await admin.locator('#live-preview-toggler').click();
    const beside = admin.frameLocator('#live-preview-iframe').locator('h1');
    await eventually(20_000, async () =>
      expect(await beside.textContent()).toBe('Som den till sist blir'),
    );
    await write('Bredvid texten');
    await eventually(20_000, async () => expect(await beside.textContent()).toBe('Bredvid texten'));
  });
});

it('shows an article that has never been published, and a message when it has no English edition', async () => {
  const { id: newborn } = await editor.create('news', { title: 'Ny', _status: 'draft' });
  const open = async (locale: 'sv' | 'en') => {
    const page = await admin.context().newPage();
    await page.goto(`/api/preview/news/${newborn}?locale=${locale}`);
    const heading = await page.textContent('h1');
    await page.close();
    return heading;
  };
  expect(await open('sv')).toBe('Ny');
  expect(await open('en')).toBe('There is no English edition to show');
});

it('leads users who are not logged in to the login', async () => {
  const url = new URL(`/api/preview/news/${id}`, system.cms.url);
  const answer = await fetch(url, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([
    302,
    expect.stringContaining('/admin/login?redirect='),
  ]);
});

describe('a link', () => {
  const linkTo = (document: string, now = new Date()) => {
    const what = { collection: 'news', id: document, locale: 'sv', admin: system.cms.url } as const;
    return previewPath(signPreview(what, { key: 'k'.repeat(40), now }), 'sv');
  };

  it('that has expired shows what to do', async () => {
    const { status, text } = await visit(system, linkTo(id, new Date(Date.now() - 31 * 60_000)));
    expect([status, text]).toEqual([410, expect.stringContaining('har gått ut')]);
  });

  it('to a removed document answers 404', async () => {
    expect((await visit(system, linkTo('b4a1c6de-0000-4000-8000-000000000001'))).status).toBe(404);
  });
});
