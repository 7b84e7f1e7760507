import { isStopWord, termOf } from './terms';

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
  expect(termOf(one, 'sv')).toBe(termOf(other, 'sv'));
});

it.each([
  ['municipality', 'municipalities'],
  ['regional', 'Region'],
  ['Offices', 'office'],
])('%s and %s are one word in English', (one, other) => {
  expect(termOf(one, 'en')).toBe(termOf(other, 'en'));
});

it.each([
  ['kontor', 'kontrakt'],
  ['möte', 'mötesplats'],
])('%s and %s stay two words', (one, other) => {
  expect(termOf(one, 'sv')).not.toBe(termOf(other, 'sv'));
});

it('leaves out what says nothing, in the language of the text', () => {
  expect([isStopWord('Och', 'sv'), isStopWord('and', 'sv')]).toEqual([true, false]);
  expect([isStopWord('och', 'en'), isStopWord('AND', 'en')]).toEqual([false, true]);
});
