import { logIn, type Editor } from '../system/editor';
import { eventually } from '../system/eventually';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

const WITHIN = 20_000;

let system: System;
let editor: Editor;

beforeAll(async () => {
  system = await startSystem();
  editor = await logIn(system);
});
afterAll(() => system?.end());

const publish = async (title: string) => {
  const article = await editor.create('news', { title, _status: 'published' });
  await eventually(WITHIN, async () => {
    expect((await visit(system, `/nyheter/${article.slug}`)).status).toBe(200);
  });
  return article;
};

describe('an address', () => {
  it('redirects to the new address after the article is renamed', async () => {
    const { id } = await publish('Första namnet');
    await editor.update('news', id, { slug: 'andra-namnet', _status: 'published' });
    await eventually(WITHIN, async () => {
      const { status, location } = await visit(system, '/nyheter/forsta-namnet');
      expect(status).toBe(301);
      expect(new URL(location ?? '', system.web.url).pathname).toBe('/nyheter/andra-namnet');
    });
    expect((await visit(system, '/nyheter/andra-namnet')).status).toBe(200);
  });

  it('redirects to the last of several names in one step', async () => {
    const { id } = await publish('Namn ett');
    for (const slug of ['namn-tva', 'namn-tre']) {
      await editor.update('news', id, { slug, _status: 'published' });
    }
    await eventually(WITHIN, async () => {
      const { status, location } = await visit(system, '/nyheter/namn-ett');
      expect(status).toBe(301);
      expect(new URL(location ?? '', system.web.url).pathname).toBe('/nyheter/namn-tre');
    });
  });

  it('of the previous site redirects, in upper or lower case', async () => {
    await editor.create('redirects', { from: '/Om-Oss/Historia.aspx', to: '/nyheter?ar=2026' });
    await eventually(WITHIN, async () => {
      const leadsTo = async (address: string) => {
        const { status, location } = await visit(system, address);
        expect(status).toBe(301);
        const { pathname, search } = new URL(location ?? '', system.web.url);
        return `${pathname}${search}`;
      };
      expect(await leadsTo('/Om-Oss/Historia.aspx')).toBe('/om-oss/historia.aspx');
      expect(await leadsTo('/om-oss/historia.aspx')).toBe('/nyheter?ar=2026');
    });
  });

  it('answers 404 at once when the article is unpublished (R3)', async () => {
    const { id, slug } = await publish('Ska bort');
    await editor.update('news', id, { _status: 'draft' });
    await eventually(WITHIN, async () => {
      expect((await visit(system, `/nyheter/${slug}`)).status).toBe(404);
    });
  });

  it('answers 404 at once when the article is put in the trash', async () => {
    const { id, slug } = await publish('Till papperskorgen');
    await editor.update('news', id, { deletedAt: new Date().toISOString() });
    await eventually(WITHIN, async () => {
      expect((await visit(system, `/nyheter/${slug}`)).status).toBe(404);
    });
  });

  it('exists in English only where there is an English edition', async () => {
    const { id, slug } = await publish('Bara på svenska');
    expect((await visit(system, `/en/news/${slug}`)).status).toBe(404);
    const english = {
      title: 'Also in English',
      slug: 'also-in-english',
      _status: 'published' as const,
    };
    await editor.update('news', id, english, { locale: 'en' });
    await eventually(WITHIN, async () => {
      const { status, text } = await visit(system, '/en/news/also-in-english');
      expect(status).toBe(200);
      expect(text).toContain('<html lang="en"');
    });
  });

  it.each(['/finns-inte', '/nyheter/finns-inte', '/en/nyheter', '/sv', '/sv/nyheter'])(
    'that is unknown, like %s, answers 404',
    async (path) => expect((await visit(system, path)).status).toBe(404),
  );
});
