import { SearchEngine } from './search-engine';
import { aDocument } from './testing/documents';

const engine = new SearchEngine();
const put = (locale: 'sv' | 'en', id: string, title: string, text: string) =>
  engine.indexes[locale].put(aDocument({ id, title, text }));
put('sv', 'brussels', 'Brysselkontoret', 'Vi följer förslagen. Bryssel.');
put('sv', 'about', 'Om oss', 'Kontor i Göteborg, Stockholm och Bryssel. Mycket händer.');
put('sv', 'privacy', 'Kakor och uppgifter', 'Dataskydd enligt lag.');
put('sv', 'board', 'Styrelsen', 'Sammanträder den 2 december 2019.');
put('sv', 'other', 'Samverkan', 'Partnerskap. Ordet contact är engelska.');
put('en', 'brussels', 'The Brussels office', 'We follow proposals.');
put('en', 'about', 'About us', 'Offices.');
put('en', 'contact', 'Contact', 'Call us.');
put('sv', 'contact', 'Kontakt', 'Ring oss.');

const found = (query: string, locale: 'sv' | 'en' = 'sv') => {
  const { matches, isExact } = engine.find(query, locale);
  return { ids: matches.map(({ document }) => document.id), isExact };
};

it('finds the Swedish page by English words and the reverse, and reports that the match is not exact', () => {
  expect(found('brussels office')).toEqual({ ids: ['brussels'], isExact: false });
  expect(found('brysselkontoret', 'en')).toEqual({ ids: ['brussels'], isExact: false });
});

it('ranks a page with that title in the other language above a text that contains the word', () =>
  expect(found('contact').ids).toEqual(['contact', 'other']));

it('finds a compound by its parts written as separate words', () =>
  expect(found('data skydd')).toEqual({ ids: ['privacy'], isExact: true }));

it.each(['2019-12-02', '2/12 2019', '2 dec 2019', 'december 2019'])(
  'finds a date in the query written as %s',
  (query) => expect(found(query).ids).toEqual(['board']),
);

it('finds what a sentence is about, even where a text contains each of its words', () =>
  expect(found('vad händer i bryssel').ids).toContain('brussels'));
