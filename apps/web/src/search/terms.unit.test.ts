import { askedTermOf, isStopWord, termsOf } from './terms';

const plainOf = (written: string, locale: 'sv' | 'en') => termsOf(written, locale)[0];

it.each([
  ['Göteborgs', 'goteborg'],
  ['kontoret', 'kontor'],
  ['kontorets', 'kontor'],
  ['kontoren', 'kontor'],
  ['förbundet', 'forbund'],
  ['samarbete', 'samarbetet'],
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
])('%s and %s stay two words', (one, other) => {
  expect(plainOf(one, 'sv')).not.toBe(plainOf(other, 'sv'));
});

it('leaves out what says nothing, in the language of the text', () => {
  expect([isStopWord('Och', 'sv'), isStopWord('and', 'sv')]).toEqual([true, false]);
  expect([isStopWord('och', 'en'), isStopWord('AND', 'en')]).toEqual([false, true]);
});

it('keeps å, ä and ö beside the word without them, for those who type them', () => {
  expect(termsOf('Vården', 'sv')).toEqual(['vard', 'vård']);
  expect(askedTermOf('vård', 'sv')).not.toBe(askedTermOf('värdet', 'sv'));
  expect(askedTermOf('VA\u030aRD', 'sv')).toBe('vård');
  expect(termsOf('Idéer', 'sv')).toHaveLength(1);
  expect(termsOf('Göteborg', 'en')).toHaveLength(1);
});
