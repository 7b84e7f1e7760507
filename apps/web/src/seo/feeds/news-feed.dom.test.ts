import { feedAddress, feedLinks } from './feed-address';
import { feedFormats } from './feed-formats';
import { newsFeed, type FeedArticle } from './news-feed';

const origin = 'https://region.example';
const anArticle = (given: Partial<FeedArticle> = {}): FeedArticle => ({
  id: 'b2f1',
  title: 'Avtal & <avsikt> ]]> o\u0308ppnas',
  slug: 'avtal',
  ingress: 'Parterna < 5 & fler.',
  publishedAt: '2024-04-30T07:00:00.000Z',
  ...given,
});
const feedOf = (articles: FeedArticle[], locale: 'sv' | 'en' = 'sv') =>
  newsFeed({ locale, origin, query: {}, author: 'Regionen', title: 'Nyheter & annat', articles });
const parse = (xml: string) => {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed;
};
const atom = (articles: FeedArticle[]) => parse(feedFormats.atom.write(feedOf(articles)));
const rss = (articles: FeedArticle[]) => parse(feedFormats.rss.write(feedOf(articles)));
const json = (articles: FeedArticle[]) => JSON.parse(feedFormats.json.write(feedOf(articles)));
const textOf = (parent: ParentNode, name: string) => parent.querySelector(name)?.textContent;

describe('a feed (V11)', () => {
  it('has its language in every format', () => {
    expect(atom([]).documentElement.getAttribute('xml:lang')).toBe('sv');
    expect(textOf(rss([]), 'language')).toBe('sv');
    expect(json([])).toMatchObject({ language: 'sv', version: expect.stringMatching(/1\.1$/) });
  });

  it('has absolute URLs only', () => {
    const { home_page_url: home, feed_url: self, items } = json([anArticle()]);
    const links = [...atom([anArticle()]).querySelectorAll('link')].map((link) =>
      link.getAttribute('href'),
    );
    const all = [home, self, items[0].url, textOf(rss([anArticle()]), 'item link'), ...links];
    for (const address of all) expect(address).toMatch(/^https:\/\/region\.example\//);
  });

  it('has one entry for each article, whose id neither a new title, address nor date changes', () => {
    const before = anArticle();
    const after = anArticle({ title: 'Ny', slug: 'ny', revisedAt: '2025-01-01T12:00:00.000Z' });
    for (const ids of [before, after].map((article) => [
      textOf(atom([article]), 'entry id'),
      textOf(rss([article]), 'item guid'),
      json([article]).items[0].id,
    ]))
      expect(ids).toEqual(Array(3).fill('tag:region.example,2026:nyhet/b2f1/sv'));
    expect(atom([before, anArticle({ id: 'c' })]).querySelectorAll('entry')).toHaveLength(2);
  });

  it('keeps the text as it was written, composed (NFC)', () => {
    const title = 'Avtal & <avsikt> ]]> öppnas';
    expect(textOf(rss([anArticle()]), 'item title')).toBe(title);
    expect(textOf(atom([anArticle()]), 'entry title[type="text"]')).toBe(title);
    expect(json([anArticle()]).items[0].title).toBe(title);
  });

  it('declares of each text whether it is plain or HTML, and writes it as that', () => {
    const plain = 'Parterna < 5 & fler.';
    expect(textOf(atom([anArticle()]), 'entry summary[type="text"]')).toBe(plain);
    expect(json([anArticle()]).items[0]).toMatchObject({ content_text: plain });
    expect(json([anArticle()]).items[0]).not.toHaveProperty('content_html');
    expect(textOf(rss([anArticle()]), 'item description')).toBe('Parterna &lt; 5 &amp; fler.');
  });

  it.each([
    '\u000B',
    '\u0000',
    '\uFFFF',
    '\uD83C',
    ']]>',
    '<',
    '"',
    '&',
    '&#0;',
    '\n<category x="<">',
  ])('is well-formed with any character in it: %j', (sign) => {
    const text = `En ${sign} text`;
    const topic = { id: 't', title: text, updatedAt: '', createdAt: '' };
    const article = anArticle({ title: text, ingress: text, topics: [topic] });
    const feed = newsFeed({
      ...{ locale: 'sv', origin, query: {}, author: text, title: text, description: text },
      articles: [article],
    });
    for (const kind of ['atom', 'rss'] as const)
      expect(textOf(parse(feedFormats[kind].write(feed)), 'entry, item')).toContain('En ');
    expect(JSON.parse(feedFormats.json.write(feed)).items).toHaveLength(1);
  });

  it('meets version 1.1 in JSON: authors, and content in every item', () => {
    const bare = json([anArticle({ ingress: null })]);
    expect(bare).toMatchObject({
      authors: [{ name: 'Regionen' }],
      items: [{ content_text: bare.items[0].title }],
    });
    expect(bare).not.toHaveProperty('author');
  });

  it('has the editor’s dates: when it was published, and when it was revised', () => {
    const entry = atom([anArticle({ revisedAt: '2025-01-01T12:00:00.000Z' })]);
    expect([textOf(entry, 'entry published'), textOf(entry, 'entry updated')]).toEqual([
      '2024-04-30T07:00:00.000Z',
      '2025-01-01T12:00:00.000Z',
    ]);
    expect(textOf(entry, 'feed > updated')).toBe('2025-01-01T12:00:00.000Z');
  });

  it('leaves out what has no address in the language', () => {
    expect(json([anArticle({ slug: null })]).items).toEqual([]);
  });
});

it('has addresses in its language, for all news and for a part of them', () => {
  expect(feedAddress('sv', 'atom', {})).toBe('/nyheter/atom.xml');
  expect(feedAddress('en', 'json', { topic: 'health' })).toBe('/en/news/feed.json?topic=health');
  expect(feedAddress('sv', 'rss', { office: 'bryssel', year: '2020', page: 3 })).toBe(
    '/nyheter/rss.xml?kontor=bryssel',
  );
});

it('has titles for feed readers', () => {
  expect(feedLinks('sv', { topic: 'halsa' })).toMatchObject({
    'application/atom+xml': [{ url: '/nyheter/atom.xml?amne=halsa', title: 'Nyheter (Atom)' }],
    'application/rss+xml': [{ title: 'Nyheter (RSS)' }],
    'application/feed+json': [{ title: 'Nyheter (JSON Feed)' }],
  });
});
