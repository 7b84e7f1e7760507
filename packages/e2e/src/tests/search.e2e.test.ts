import { eventually } from '../system/eventually';
import { logIn } from '../system/editor';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

let system: System;

beforeAll(async () => {
  system = await startSystem({ demo: true });
});
afterAll(() => system?.end());

const searchFor = (query: string, more = '', page = '/sok') =>
  visit(system, `${page}?q=${encodeURIComponent(query)}${more}`);
const marked = (html: string) =>
  [...html.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, text]) => text);
const titles = (html: string) =>
  [...html.matchAll(/<h2><a href="[^"]*">(.*?)<\/a><\/h2>/g)].map(([, title = '']) =>
    title.replace(/<\/?mark>/g, ''),
  );

it.each([
  ['göteborg', 'Göteborgskontoret'],
  ['goteborg', 'Göteborgskontoret'],
  ['kontoren', 'kontor'],
  ['utveckling', 'utvecklingsstrategin'],
  ['strategi', 'utvecklingsstrategin'],
  ['GÖTEBORGS', 'Göteborg'],
])('finds words that %s matches, and marks them: %s', async (query, found) => {
  const { status, text, headers } = await searchFor(query);
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(marked(text)).toContain(found);
});

it('ranks the page with the query as its title before those that mention it', async () => {
  expect(titles((await searchFor('Brysselkontoret')).text)[0]).toBe('Brysselkontoret');
  expect(titles((await searchFor('wexsus')).text)[0]).toBe('Wexsus');
});

it('corrects a misspelt query, and shows that', async () => {
  const { text } = await searchFor('samvrekan');
  expect(text).toContain('Ingen sida har alla orden som du skrev dem');
  expect(titles(text).length).toBeGreaterThan(0);
});

it('can be filtered by kind, with links that show the numbers', async () => {
  const { text } = await searchFor('strategi');
  const [, link = '', count = ''] =
    /<a href="([^"]*typ=nyheter[^"]*)">Nyheter \((\d+)\)/.exec(text) ?? [];
  const only = await visit(system, link.replaceAll('&amp;', '&'));
  expect(titles(only.text)).toHaveLength(Math.min(10, Number(count)));
  expect(only.text).toMatch(/<a [^>]*aria-current="true"[^>]*>Nyheter/);
});

it('answers in English from English pages', async () => {
  const { text } = await searchFor('partnership', '', '/en/search');
  expect(titles(text).length).toBeGreaterThan(0);
  expect(text).toMatch(/results? for/);
});

it('shows what to do when nothing is found', async () => {
  const { status, text } = await searchFor('xyzzyqwv');
  expect(status).toBe(200);
  expect(text).toMatch(/Inga träffar på ”(<!-- -->)?xyzzyqwv/);
  expect(text).toContain('Kontrollera stavningen');
  expect(text).toContain('href="/kontakt"');
});

it.each([
  ['/nyhter', '/nyheter'],
  ['/en/ofices', '/en/offices'],
  ['/gammal-plats/vart-uppdrag', '/om-oss/vart-uppdrag'],
  ['/en/offices/finns-inte', '/en/offices'],
])('suggests for the unknown address %s the nearest, %s', async (path, nearest) => {
  const { status, text } = await visit(system, path);
  expect(status).toBe(404);
  expect(/(?:Kanske sökte|Perhaps you).*?<a href="([^"]*)"/.exec(text)?.[1]).toBe(nearest);
});

it.each(['/wp-login.php', '/asdfgh'])('suggests nothing unrelated for %s', async (path) => {
  expect((await visit(system, path)).text).not.toContain('Kanske sökte');
});

it.each([
  ['nothing', '/sok', 200],
  ['a very long question', `/sok?q=${'vad+'.repeat(400)}`, 200],
  ['an address without end', `/sok?q=${'x'.repeat(5_000)}`, 400],
  ['NUL', '/sok?q=a%00b', 200],
  ['what cannot be decoded', '/sok?q=%zz%ff', 200],
  ['a list', '/sok?q=kontor&q=nyhet&typ=a&typ=b&sida=x', 404],
  ['brackets', '/sok?q[]=kontor&q[$ne]=1&__proto__[x]=1', 200],
  ['a page that is not there', '/sok?q=kontor&sida=999', 404],
])('answers %s without a server error', async (_name, path, status) => {
  expect((await visit(system, path)).status).toBe(status);
});

it('shows markup in a query as text', async () => {
  const { status, text } = await searchFor(
    '"><script>alert(1)</script><img src=x onerror=alert(1)>',
  );
  expect(status).toBe(200);
  expect(text).not.toMatch(/<script>alert|<img src=x/);
  expect(text).toContain('&lt;script&gt;alert(1)');
});

it('stores no query: not in a log, a shared link or a cookie', async () => {
  const { text, headers } = await searchFor('19121212-1212 Tolvan');
  expect(headers.get('set-cookie')).toBeNull();
  expect(/<link rel="canonical" href="([^"]*)"/.exec(text)?.[1]).toMatch(/\/sok$/);
  expect(text).toContain('noindex');
  expect(system.web.output + system.cms.output).not.toContain('1212');
});

it('finds what has just been published, and no longer what has been unpublished (R3)', async () => {
  const editor = await logIn(system);
  const [article] = await editor.find('news', 'where[slug][exists]=true');
  if (!article) throw new Error('The demonstration has no news.');
  await editor.update('news', article.id, { title: 'Kvastfeningen', _status: 'published' });
  await eventually(20_000, async () => {
    expect(titles((await searchFor('kvastfening')).text)).toEqual(['Kvastfeningen']);
  });
  await editor.update('news', article.id, { _status: 'draft' });
  await eventually(20_000, async () => {
    expect(titles((await searchFor('kvastfening')).text)).toEqual([]);
  });
});
