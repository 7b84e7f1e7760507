import { isStopWord, termOf, fold } from './terms';

const plainOf = (written: string, locale: 'sv' | 'en') => fold(termOf(written, locale));

it.each([
  ['Göteborgs', 'goteborg'],
  ['kontoret', 'kontor'],
  ['kontorets', 'kontor'],
  ['kontoren', 'kontor'],
  ['förbundet', 'forbund'],
  ['samarbete', 'samarbetet'],
  ['hälsa', 'hälsans'],
  ['skolan', 'skolor'],
  ['miljön', 'miljöer'],
  ['strategins', 'strategier'],
  ['universitetet', 'universitet'],
  ['kommunerna', 'kommun'],
  ['nyheternas', 'nyhet'],
  ['myndigheter', 'myndighet'],
  ['blankett', 'blanketterna'],
  ['Ärende', 'arenden'],
  ['ÅRE', 'a\u030are'],
])('%s and %s are one word in Swedish', (one, other) => {
  expect(plainOf(one, 'sv')).toBe(plainOf(other, 'sv'));
});

it.each([
  ['municipality', 'municipalities'],
  ['regional', 'Region'],
  ['Offices', 'office'],
])('%s and %s are one word in English', (one, other) => {
  expect(plainOf(one, 'en')).toBe(plainOf(other, 'en'));
});

it.each([
  ['kontor', 'kontrakt'],
  ['möte', 'mötesplats'],
  ['handlingsplan', 'handlingsplats'],
  ['marin', 'Maria'],
])('%s and %s stay two words', (one, other) => {
  expect(plainOf(one, 'sv')).not.toBe(plainOf(other, 'sv'));
});

it('leaves out stop words, in the language of the text', () => {
  expect([isStopWord('Och', 'sv'), isStopWord('and', 'sv')]).toEqual([true, false]);
  expect([isStopWord('och', 'en'), isStopWord('AND', 'en')]).toEqual([false, true]);
});

it('keeps å, ä and ö, which are letters, and no other diacritics', () => {
  expect(termOf('vård', 'sv')).not.toBe(termOf('värdet', 'sv'));
  expect(['Vården', 'VA\u030aRD', 'Idéer'].map((word) => termOf(word, 'sv'))).toEqual([
    ...['vård', 'vård', 'ide'],
  ]);
  expect(termOf('Göteborg', 'en')).toBe('goteborg');
});
