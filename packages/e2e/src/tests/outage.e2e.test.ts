import { logIn, type Editor } from '../system/editor';
import { eventually } from '../system/eventually';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

const WITHIN = 20_000;

let system: System;
let editor: Editor;

beforeEach(async () => {
  system = await startSystem();
  editor = await logIn(system);
});
afterEach(() => system?.end());

const publish = async (title: string) => {
  const article = await editor.create('news', { title, _status: 'published' });
  await eventually(WITHIN, async () => {
    expect((await visit(system, `/nyheter/${article.slug}`)).text).toContain(title);
    expect((await visit(system, '/nyheter')).text).toContain(title);
  });
  return article;
};

describe('when the CMS is down', () => {
  it('the site serves cached pages, and answers 503 in Swedish for others', async () => {
    const { slug } = await publish('Står kvar');
    await visit(system, '/');
    await system.cms.kill();
    for (const path of [`/nyheter/${slug}`, '/nyheter', '/']) {
      expect((await visit(system, path)).status).toBe(200);
    }
    const { status, text, headers } = await visit(system, '/aldrig-visad');
    expect(status).toBe(503);
    expect(text).toContain('<html lang="sv"');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('the site shows changes once the CMS is back', async () => {
    const { id, slug } = await publish('Före avbrottet');
    await system.cms.kill();
    await system.cms.start();
    await editor.update('news', id, { title: 'Efter avbrottet', _status: 'published' });
    await eventually(5 * WITHIN, async () => {
      expect((await visit(system, `/nyheter/${slug}`)).text).toContain('Efter avbrottet');
    });
  });
});

describe('a web process', () => {
  it.each(['stop', 'kill'] as const)(
    'that was down (%s) during a change shows the new text soon',
    async (how) => {
      const { id, slug } = await publish('Gammal text');
      await system.web[how]();
      await editor.update('news', id, { title: 'Ny text', _status: 'published' });
      await system.web.start();
      // After a second of waiting for the new page the cached one is shown.
      await eventually(WITHIN, async () => {
        const { text } = await visit(system, `/nyheter/${slug}`);
        expect(text).toContain('Ny text');
        expect(text).not.toContain('Gammal text');
      });
    },
  );

  it('that starts while the CMS is down shows its cached pages', async () => {
    const { slug } = await publish('Kvar på disken');
    await system.web.stop();
    await system.cms.stop();
    system.web.launch();
    await system.web.ready('/halsa/levande');
    const { status, text } = await visit(system, `/nyheter/${slug}`);
    expect([200, 503]).toContain(status);
    expect(text).toContain('<html lang="sv"');
  });
});
