import { excerptWith } from './excerpt';
import { writtenIn } from './identifiers';
import { SearchIndex } from './search-index';
import { aDocument } from './testing/documents';

const index = new SearchIndex('sv');
index.put(aDocument({ title: 'Brysselkontoret', text: 'Telefon: 031-390\u00a006\u00a030' }));
index.put(aDocument({ title: 'Stockholm', text: 'Telefon: 08-465 004 10, 411 06' }));
index.put(aDocument({ title: 'Utomlands', text: 'Phone: +32 2 501 08 30' }));
index.put(aDocument({ title: 'Brev', text: 'E-post: Bryssel@region.example · 232199-0000' }));
index.put(
  aDocument({ title: 'Avtalet 2019', text: 'Nummer 06, 30 och 390. Från 2019 till 2031.' }),
);

const titles = (query: string) => index.find(query).matches.map(({ document }) => document.title);

it.each([
  ...['031-390 06 30', '0313900630', '031 3900630', '031/390 06 30', '031–390 06 30'],
  ...['+46 31 390 06 30', '+46313900630', '+46 (0)31-390 06 30', '0046 31 390 06 30'],
  ...['46 31 390 06 30', '(031) 390 06 30', '390 06 30', '3900630', '31 390', '06 30', '0630'],
  ...['telefon 031-390 06 30', 'vem har 0313900630'],
])('finds the telephone number 031-390 06 30 for %s, and nothing else', (query) =>
  expect(titles(query)).toEqual(['Brysselkontoret']),
);

it.each([
  ['08-465 004 10', 'Stockholm'],
  ['004684650 0410', 'Stockholm'],
  ['+32 2 501 08 30', 'Utomlands'],
  ['003225010830', 'Utomlands'],
  ['41106', 'Stockholm'],
  ['411 06', 'Stockholm'],
  ['232199-0000', 'Brev'],
  ['2321990000', 'Brev'],
  ['bryssel@region.example', 'Brev'],
  ['BRYSSEL@', 'Brev'],
  ['2019', 'Avtalet 2019'],
])('finds what has %s: %s', (query, title) => expect(titles(query)).toEqual([title]));

it.each(['031-999 99 99', '+47 31 390 06 30', 'nobody@elsewhere.example', '19121212-1212'])(
  'finds nothing for %s, rather than what has some of its digits',
  (query) => expect(titles(query)).toEqual([]),
);

it.each([
  ['0313900630', '031-390\u00a006\u00a030'],
  ['bryssel@region', 'Bryssel@region.example'],
])('shows where %s is written, as it is written there', (query, written) => {
  const [match] = index.find(query).matches;
  const { text = '' } = match?.document ?? {};
  const found = writtenIn(text, match?.identifiers ?? []) ?? '';
  const hits = excerptWith(aDocument({ text }), found).filter(({ isHit }) => isHit);
  expect(hits).toEqual([{ text: written, isHit: true }]);
});

it('forgets the number of what is gone', () => {
  const gone = aDocument({ text: '0980-319 210' });
  index.put(gone);
  expect(titles('0980319210')).toHaveLength(1);
  index.remove(gone);
  expect(titles('0980319210')).toEqual([]);
});

it.each(['1'.repeat(200), '0 '.repeat(100), 'a.'.repeat(100), `${'a'.repeat(199)}@`])(
  'reads a text of 50,000 characters like %.12s in linear time',
  (piece) => {
    const text = piece.repeat(50_000 / piece.length);
    const began = process.cpuUsage();
    new SearchIndex('sv').put(aDocument({ text }));
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(2_000);
  },
);
