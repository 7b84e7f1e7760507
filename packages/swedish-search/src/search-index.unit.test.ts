import { SearchIndex } from './search-index';
import type { SearchDocument } from './document';
import { TermIndex } from './term-index';
import { aDocument } from './testing/documents';
import { madeArticles } from './testing/made-articles';

const indexOf = (...documents: Partial<SearchDocument>[]) => {
  const index = new SearchIndex('sv');
  for (const document of documents) index.put(aDocument(document));
  return index;
};
const titles = (index: SearchIndex, query: string) =>
  index.find(query).matches.map(({ document }) => document.title);

it('puts the title before the ingress and the ingress before the text', () => {
  const filler = 'Här står något annat.';
  const index = indexOf(
    { title: 'I texten', ingress: filler, text: 'Om klimatet.' },
    { title: 'Klimat', ingress: filler, text: filler },
    { title: 'I ingressen', ingress: 'Om klimatet.', text: filler },
  );
  expect(titles(index, 'klimat')).toEqual(['Klimat', 'I ingressen', 'I texten']);
});

it('ranks a new article above an old one with the same text', () => {
  const said = { kind: 'news', ingress: 'Nytt avtal om kollektivtrafik.' } as const;
  const index = indexOf(
    { ...said, title: 'Avtal 2015', publishedAt: Date.parse('2015-03-01') },
    { ...said, title: 'Avtal nu', publishedAt: Date.now() },
  );
  expect(titles(index, 'avtal kollektivtrafik')).toEqual(['Avtal nu', 'Avtal 2015']);
});

it.each(['göteborg', 'Goteborg', 'GÖTEBORGS', 'go\u0308teborg', 'göteborgskontoret'])(
  'finds the office in Göteborg for %s',
  (query) => {
    const index = indexOf({ title: 'Göteborgskontoret', text: 'Göteborg' }, { title: 'Bryssel' });
    expect(titles(index, query)).toEqual(['Göteborgskontoret']);
  },
);

it.each(['samvrekan', 'samvekran', 'smverkan', 'samevrkan'])(
  'finds samverkan for %s, and reports that it is not exact',
  (query) => {
    const { matches, isExact } = indexOf({ title: 'Samverkan' }, { title: 'Kontor' }).find(query);
    expect([matches.map(({ document }) => document.title), isExact]).toEqual([
      ['Samverkan'],
      false,
    ]);
  },
);

it.each([
  ['gotebor', true],
  ['gotebrog', false],
  ['göteborj', false],
  ['gotebörg', false],
  ['gateborg', false],
])('finds Göteborg for %s, whatever its diacritics', (query, isExact) => {
  const index = indexOf({ title: 'Göteborg' }, { title: 'Goda råd' });
  expect(index.find(query)).toMatchObject({ isExact, matches: [{ terms: ['göteborg'] }] });
});

it('requires every word, else most of their weight, and finds nothing rather than documents with the least of it', () => {
  const index = indexOf({ title: 'Avtal om vård' }, { title: 'Avtal om buss' });
  expect(titles(index, 'avtal vård')).toEqual(['Avtal om vård']);
  const { matches, isExact } = index.find('avtal vård segelflyg');
  expect([matches.map(({ document }) => document.title), isExact]).toEqual([
    ['Avtal om vård'],
    false,
  ]);
  expect(titles(index, 'avtal segelflyg')).toEqual([]);
});

it('finds a compound by its first part, but not by a syllable', () => {
  const index = indexOf({ title: 'Regionutvecklingsnämnden' });
  expect(titles(index, 'region')).toHaveLength(1);
  expect(titles(index, 're')).toEqual([]);
});

it('finds a page whose name is nothing but common words', () => {
  expect(titles(indexOf({ title: 'Om oss' }, { text: 'Om oss och er' }), 'om oss')).toEqual([
    'Om oss',
  ]);
});

it('returns the latest version of a document, and none once it is removed', () => {
  const index = indexOf();
  index.put(aDocument({ id: 'a', title: 'Gammal rubrik' }));
  index.put(aDocument({ id: 'a', title: 'Ny rubrik' }));
  expect([titles(index, 'gammal'), titles(index, 'rubrik')]).toEqual([[], ['Ny rubrik']]);
  index.remove({ kind: 'pages', id: 'a' });
  expect(titles(index, 'rubrik')).toEqual([]);
});

it.each([
  '"',
  '*',
  '<script>alert(1)</script>',
  "' OR 1=1 --",
  '((((((',
  '\u0000\ud800',
  '__proto__ constructor toString',
  'å'.repeat(5_000),
  'ord '.repeat(5_000),
])('answers %.30j without an exception', (query) => {
  expect(() => indexOf({ title: 'Kontor' }).find(query)).not.toThrow();
});

it('finds the same however often a page that has the word is saved', () => {
  const index = indexOf({ title: 'Plan', text: 'Regionens utvecklingsstrategi och utveckling.' });
  const often = aDocument({ title: 'Möte', text: 'En strategi.' });
  for (let saved = 0; saved < 600; saved += 1) index.put(often);
  expect(titles(index, 'strategi')).toEqual(['Möte', 'Plan']);
});

it('leaves nothing behind of 200 documents that were saved, saved again and removed', () => {
  const index = new TermIndex('sv');
  const articles = [...madeArticles(200)];
  for (const article of articles) index.add(article);
  const changed = articles.map((article, at) => ({
    ...article,
    text: articles[at + 1]?.text ?? '',
  }));
  for (const [at, article] of articles.entries()) {
    index.remove(article);
    index.add(changed[at] ?? article);
  }
  expect(index.documentCount).toBe(200);
  for (const article of changed) index.remove(article);
  const { vocabulary, documentCount, termCount } = index;
  const left = [...vocabulary.beginningWith(''), ...vocabulary.holding('e', 0)];
  expect([documentCount, termCount, vocabulary.size, left]).toEqual([0, 0, 0, []]);
});

describe('among thousands', () => {
  const index = indexOf(
    ...Array.from({ length: 700 }, (_, at) => ({
      kind: 'news' as const,
      title: at % 2 === 0 ? `Kommun ${at}` : 'Beslut',
      ingress: 'Om kommun och region.',
      text: at === 7 ? 'Kommun, segelflyg och hangar.' : 'Kommun.',
    })),
    { kind: 'offices', title: 'Kansliet', text: 'Samarbete med varje kommun.' },
    { kind: 'pages', title: 'Värdet av avtal', text: 'Kommun.' },
  );

  it('finds the one page that has a rare word beside a common one, also misspelt', () => {
    expect(titles(index, 'kommun segelflyg')).toEqual(['Beslut']);
    expect(titles(index, 'kommun segelfyg')).toEqual(['Beslut']);
  });

  it('finds a common word in documents other than news, beside the news with that title', () => {
    const found = titles(index, 'kommun');
    expect(found).toEqual(expect.arrayContaining(['Kansliet', 'Värdet av avtal', 'Kommun 698']));
    expect(found[0]).toMatch(/^Kommun/);
  });

  it('finds a misspelt common word, and one with å as it is typed', () => {
    expect(titles(index, 'komun')[0]).toMatch(/^Kommun/);
    expect(titles(index, 'varde kommun')).toEqual(['Värdet av avtal']);
    expect(titles(index, 'vård segelflyg')).toEqual([]);
  });
});
