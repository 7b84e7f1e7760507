import type { Browser } from 'playwright-core';
import { openAdmin, publishWith } from '../browser/admin';
import { launchBrowser, visitor } from '../browser/visitor';
import { logIn, type Editor } from '../system/editor';
import { eventually } from '../system/eventually';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

const WITHIN = 20_000;
const listings = ['/nyheter', '/', '/nyheter/atom.xml', '/nyheter/rss.xml', '/nyheter/feed.json'];

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

describe('what an editor publishes in the admin', () => {
  it('is updated on every page that shows it', async () => {
    const { id, slug } = await editor.create('news', {
      title: 'Tåget går var timme',
      _status: 'published',
    });
    const pages = [`/nyheter/${slug}`, ...listings];
    await eventually(WITHIN, async () => {
      for (const page of pages) expect((await visit(system, page)).text).toContain('var timme');
    });

    const admin = await openAdmin(browser, system);
    await admin.goto(`/admin/collections/news/${id}`);
    await publishWith(admin, 'title', 'Tåget går varje kvart');
    await eventually(WITHIN, async () => {
      for (const page of pages) {
        const { text } = await visit(system, page);
        expect(text).toContain('varje kvart');
        expect(text).not.toContain('var timme');
      }
    });
    await admin.context().close();
  });

  it('is seen by a visitor who reloads', async () => {
    const { id, slug } = await editor.create('news', { title: 'Före', _status: 'published' });
    const { page, complaints, leave } = await visitor(browser, system.web.url);
    await eventually(WITHIN, async () => {
      await page.goto(`/nyheter/${slug}`);
      expect(await page.textContent('h1')).toBe('Före');
    });
    complaints.length = 0;
    await editor.update('news', id, { title: 'Efter', _status: 'published' });
    await eventually(WITHIN, async () => {
      await page.reload();
      expect(await page.textContent('h1')).toBe('Efter');
    });
    expect(complaints).toEqual([]);
    await leave();
  });

  it('is added to the sitemap, and removed when it is unpublished', async () => {
    const { id, slug } = await editor.create('news', { title: 'På kartan', _status: 'published' });
    const address = `${system.web.url}/nyheter/${slug}`;
    await eventually(WITHIN, async () =>
      expect((await visit(system, '/sitemap.xml')).text).toContain(address),
    );
    await editor.update('news', id, { _status: 'draft' });
    await eventually(WITHIN, async () =>
      expect((await visit(system, '/sitemap.xml')).text).not.toContain(address),
    );
  });

  it('is not public while it is a draft', async () => {
    const { id, slug } = await editor.create('news', { title: 'Öppet', _status: 'published' });
    await editor.update('news', id, { title: 'Hemligt än så länge' }, { draft: true });
    for (const page of [`/nyheter/${slug}`, ...listings, '/sitemap.xml']) {
      expect((await visit(system, page)).text).not.toContain('Hemligt');
    }
  });
});
