import { readSearchQuery, searchAddress } from './search-query';

it('reads the parameters by their names in each language', () => {
  expect(readSearchQuery('sv', { q: ' buss ', typ: 'nyheter', sida: '3' })).toEqual({
    query: 'buss',
    kind: 'news',
    page: 3,
  });
  expect(readSearchQuery('en', { q: 'bus', type: 'pages', page: '2', sida: '9' })).toEqual({
    query: 'bus',
    kind: 'pages',
    page: 2,
  });
});

it.each([
  [{}, ''],
  [{ q: ' \u0000\n ' }, ''],
  [{ q: ['ett', 'två'] }, 'ett'],
  [{ q: 'a\r\nb' }, 'a b'],
  [{ q: 'x'.repeat(5_000) }, 'x'.repeat(200)],
  [{ q: 'o\u0308' }, 'ö'],
  [{ q: 'Göteborgs\u00ADkontoret\u200B' }, 'Göteborgskontoret'],
])('reads from %.40j the query %.20j', (given, query) => {
  expect(readSearchQuery('sv', given).query).toBe(query);
});

it.each(['0', '-1', '1.5', 'x', '1e9', '9'.repeat(400)])(
  'takes page %.10s for the first',
  (sida) => {
    expect(readSearchQuery('sv', { q: 'x', sida }).page).toBe(1);
  },
);

it('makes addresses that it reads the same way', () => {
  const search = { query: 'buss & båt?', kind: 'contacts', page: 2 } as const;
  for (const locale of ['sv', 'en'] as const) {
    const { pathname, searchParams } = new URL(searchAddress(locale, search), 'http://x');
    expect(pathname).toBe(locale === 'sv' ? '/sok' : '/en/search');
    expect(readSearchQuery(locale, Object.fromEntries(searchParams))).toEqual(search);
  }
});
