import type { Browser } from 'playwright-core';
import { launchBrowser, visitor, type Visitor } from '../browser/visitor';
import { inside, readXml, textsIn, type Xml } from '../browser/read-xml';
import { startSystem, type System } from '../system/start-system';
import { visit } from '../system/visit';

/** The feeds of all news, of a topic, an office and a partnership, and the English ones. */
const choices = [
  ['sv', '/nyheter', ''],
  ['sv', '/nyheter', '?amne=hallbar-utveckling'],
  ['sv', '/nyheter', '?kontor=goteborgskontoret'],
  ['sv', '/nyheter', '?samverkan=wexsus'],
  ['en', '/en/news', ''],
  ['en', '/en/news', '?partnership=wexsus'],
] as const;
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

let system: System;
let browser: Browser;
let reader: Visitor;

beforeAll(async () => {
  system = await startSystem({ demo: true });
  browser = await launchBrowser();
  reader = await visitor(browser, system.web.url);
});
afterAll(async () => {
  await browser?.close();
  await system?.end();
});

const feed = async (address: string, type: string) => {
  const { status, text, headers } = await visit(system, address);
  expect([status, headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
  return text;
};
const isOwn = (address: string | undefined) => address?.startsWith(`${system.web.url}/`);
const pathsOf = (addresses: (string | undefined)[]) =>
  addresses.map((address) => new URL(address ?? '').pathname);
const alternate = (entry: Xml) =>
  inside(entry, 'link').find(({ attributes }) => attributes.rel !== 'self')?.attributes.href;

describe.each(choices)('the news in %s at %s%s (V11)', (language, list, query) => {
  it('is valid Atom (RFC 4287)', async () => {
    const address = `${list}/atom.xml${query}`;
    const atom = await readXml(reader.page, await feed(address, 'application/atom+xml'));
    expect(atom.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2005/Atom',
      'xml:lang': language,
    });
    const self = inside(atom, 'link').find(({ attributes }) => attributes.rel === 'self');
    expect(self?.attributes.href).toBe(`${system.web.url}${address}`);
    expect(textsIn(inside(atom, 'author')[0] ?? atom, 'name')).toEqual(['Exempelregionen']);
    const entries = inside(atom, 'entry');
    for (const element of [atom, ...entries]) {
      for (const name of ['id', 'title', 'updated']) expect(textsIn(element, name)).toHaveLength(1);
      expect(textsIn(element, 'id')[0]).toMatch(/^tag:localhost,2026:/);
      expect(textsIn(element, 'updated')[0]).toMatch(rfc3339);
      expect(isOwn(alternate(element))).toBe(true);
    }
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.flatMap((entry) => textsIn(entry, 'id'))).size).toBe(entries.length);
    const terms = entries.flatMap((entry) => inside(entry, 'category'));
    expect(terms.every(({ attributes }) => attributes.term)).toBe(true);
  });

  it('is valid RSS 2.0, of the same articles', async () => {
    const address = `${list}/rss.xml${query}`;
    const rss = await readXml(reader.page, await feed(address, 'application/rss+xml'));
    expect([rss.name, rss.attributes.version]).toEqual(['rss', '2.0']);
    const [channel] = inside(rss, 'channel');
    if (!channel) throw new Error('There is no channel.');
    for (const name of ['title', 'link', 'description', 'language'])
      expect(textsIn(channel, name).filter(Boolean)).toHaveLength(1);
    expect(textsIn(channel, 'language')).toEqual([language]);
    const items = inside(channel, 'item');
    for (const item of items) {
      expect(textsIn(item, 'title')[0]).toBeTruthy();
      expect(isOwn(textsIn(item, 'link')[0])).toBe(true);
      expect(inside(item, 'guid').map(({ attributes }) => attributes.isPermaLink)).toEqual([
        'false',
      ]);
      expect(textsIn(item, 'pubDate')[0]).toMatch(rfc822);
    }
    const atom = await readXml(reader.page, (await visit(system, `${list}/atom.xml${query}`)).text);
    const links = items.map((item) => textsIn(item, 'link')[0]);
    expect(links).toEqual(inside(atom, 'entry').map(alternate));
  });

  it('is a valid JSON Feed 1.1, of the same articles, in the language of the feed', async () => {
    const address = `${list}/feed.json${query}`;
    const json: JsonFeed = JSON.parse(await feed(address, 'application/feed+json'));
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.stringContaining('Exempelregionen'),
      feed_url: `${system.web.url}${address}`,
      language,
      authors: [{ name: 'Exempelregionen' }],
    });
    for (const { id, url, content_html, content_text, date_published } of json.items) {
      expect(typeof id).toBe('string');
      expect(content_html ?? content_text).toBeTruthy();
      expect(date_published).toMatch(rfc3339);
      const { status, text } = await visit(system, new URL(url).pathname);
      expect(status).toBe(200);
      expect(text).toContain(`<html lang="${language}"`);
    }
    expect(json.items.length).toBeGreaterThan(0);
  });
});

it('a feed of a part of the news has those articles only, and none for a part that does not exist', async () => {
  const urls = async (query: string) => {
    const json: JsonFeed = JSON.parse((await visit(system, `/nyheter/feed.json${query}`)).text);
    return pathsOf(json.items.map(({ url }) => url));
  };
  const [all, some] = [await urls(''), await urls('?samverkan=wexsus')];
  expect(some.length).toBeLessThan(all.length);
  expect(all).toEqual(expect.arrayContaining(some));
  expect((await visit(system, '/nyheter/feed.json?amne=finns-inte')).status).toBe(404);
});

it.each(['/nyheter/atom.xml', '/nyheter/rss.xml', '/nyheter/feed.json', '/sitemap.xml'])(
  '%s is not sent again to a client that has it (ETag, 304)',
  async (address) => {
    const { headers } = await visit(system, address);
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^"/);
    const again = await fetch(new URL(address, system.web.url), {
      headers: { 'if-none-match': etag },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  },
);

interface JsonFeed {
  items: {
    id: unknown;
    url: string;
    content_html?: string;
    content_text?: string;
    date_published: string;
  }[];
}
