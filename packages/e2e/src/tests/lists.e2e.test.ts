import { logIn, type Editor } from '../system/editor';
import { eventually } from '../system/eventually';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

const WITHIN = 20_000;
const ON_A_PAGE = 20;

let system: System;
let editor: Editor;
let topic: string;

/** The headings of the articles on a page of the list, in order. */
const listed = async (query = ''): Promise<string[]> => {
  const { text } = await visit(system, `/nyheter${query}`);
  return [...text.matchAll(/>(Nyhet \d+)</g)].map(([, title]) => title ?? '');
};
const titles = (first: number, last: number) =>
  Array.from({ length: first - last + 1 }, (_, down) => `Nyhet ${first - down}`);

beforeAll(async () => {
  system = await startSystem();
  editor = await logIn(system);
  topic = (await editor.create('topics', { title: 'Folkhälsa', _status: 'published' })).id;
  for (let number = 1; number <= ON_A_PAGE + 3; number += 1)
    await editor.create('news', {
      title: `Nyhet ${number}`,
      publishedAt: `20${number % 2 ? 23 : 24}-05-${String(number).padStart(2, '0')}T10:00:00.000Z`,
      topics: number <= 2 ? [topic] : [],
      _status: 'published',
    });
});
afterAll(() => system?.end());

describe('the list of news (V10)', () => {
  it('has numbered pages, the newest article first and the oldest last', async () => {
    const all = [...titles(23, 1).filter(even), ...titles(23, 1).filter((title) => !even(title))];
    await eventually(WITHIN, async () => expect(await listed()).toEqual(all.slice(0, ON_A_PAGE)));
    expect(await listed('?sida=2')).toEqual(all.slice(ON_A_PAGE));
    expect((await visit(system, '/nyheter')).text).toContain('?sida=2');
  });

  it('can be filtered by topic, by year, and by both', async () => {
    expect(await listed('?amne=folkhalsa')).toEqual(['Nyhet 2', 'Nyhet 1']);
    expect(await listed('?ar=2024')).toEqual(titles(22, 2).filter(even));
    expect(await listed('?amne=folkhalsa&ar=2023')).toEqual(['Nyhet 1']);
  });

  it.each(['?amne=finns-inte', '?sida=5000', '?sida=1e3', '?sida=0', '?ar=abc', '?ar=1999'])(
    'has no page at %s, which cannot exist',
    async (query) => expect((await visit(system, `/nyheter${query}`)).status).toBe(404),
  );

  it('has its filter in the title, and is not indexed when it is empty', async () => {
    const { text } = await visit(system, '/nyheter?amne=folkhalsa&ar=2024');
    expect(text).toContain('<title>Nyheter: Folkhälsa, 2024');
    expect(text).not.toContain('noindex');
    const empty = await visit(system, '/nyheter?sida=2&amne=folkhalsa');
    expect(empty.status).toBe(404);
  });

  it('is updated when an article leaves its topic and when it is unpublished', async () => {
    const [first, second] = await editor.find(
      'news',
      `where[topics][in]=${topic}&sort=publishedAt`,
    );
    await editor.update('news', first?.id ?? '', { topics: [], _status: 'published' });
    await editor.update('news', second?.id ?? '', { _status: 'draft' });
    await eventually(WITHIN, async () => {
      expect(await listed('?amne=folkhalsa')).toEqual([]);
      expect(await listed('?sida=2')).toEqual(['Nyhet 3', 'Nyhet 1']);
    });
  });
});

it('the CMS compresses its answers and keeps the connection', async () => {
  const headers = { 'accept-encoding': 'gzip' };
  const answer = await fetch(new URL('/api/news?limit=20', system.cms.url), { headers });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('connection')).toBe('keep-alive');
});

const even = (title: string) => Number(title.split(' ')[1]) % 2 === 0;
