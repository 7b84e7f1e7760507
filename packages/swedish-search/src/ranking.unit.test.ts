import { SearchIndex } from './search-index';
import { aDocument } from './testing/documents';

const index = new SearchIndex('sv');
const put = (title: string, text: string) => index.put(aDocument({ title, text }));
put('VästKom har valt styrelse', 'Sexton ledamöter.');
put('VästKom', 'Styrelsen har 16 ledamöter.');
put('Så styrs samarbetet', 'En styrelse leder arbetet.');
put('Wexsus', 'Länsstyrelsen är associerad partner.');
put('Region Norrbotten', 'Regionstyrelsen beslutade om projektet.');
put('Brysselkontoret', 'De som styr regionen är valda.');
put('Ledarskap', 'Den som leder ska kunna leda. Inga led.');

const titles = (query: string) => index.find(query).matches.map(({ document }) => document.title);

it('ranks what is about a word above what only mentions something with a similar name', () => {
  expect(titles('styrelse').sort()).toEqual([
    'Så styrs samarbetet',
    'VästKom',
    'VästKom har valt styrelse',
  ]);
});

it('finds a page by its name, whatever other words the query has', () =>
  expect(titles('wexsus kurser')).toEqual(['Wexsus']));

it('finds something with a similar name where there is nothing else', () => {
  expect(titles('länsstyrelse')).toEqual(['Wexsus']);
});

it.each([
  'lediga jobb',
  'ledig',
  'skatteverket ledamöter',
  'parkeringstillstånd',
  'var finns lediga jobb',
])('finds nothing for %s, rather than what is unrelated', (query) =>
  expect(titles(query)).toEqual([]),
);
