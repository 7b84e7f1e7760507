import { organisationNumber, swedishSortKey } from './swedish';

describe('an organisation number', () => {
  it.each([
    ['202100-2361', '202100-2361'],
    ['2021002361', '202100-2361'],
    [' 202100 2361 ', '202100-2361'],
    ['212000–1355', '212000-1355'],
  ])('%j is stored as %j', (typed, stored) => {
    expect(organisationNumber(typed)).toBe(stored);
  });

  it.each([
    ['wrong check digit', '202100-2362'],
    ['third digit below 2', '201100-2362'],
    ['a personnummer', '19121212-1212'],
    ['a personnummer in ten digits', '121212-1212'],
    ['a samordningsnummer', '701063-2391'],
    ['too short', '202100-236'],
    ['too long', '16202100-2361'],
    ['letters', '20210O-2361'],
    ['nothing', ''],
  ])('is refused: %s', (_, typed) => {
    expect(organisationNumber(typed)).toBeUndefined();
  });
});

const byKey = (a: string, b: string) => (swedishSortKey(a) < swedishSortKey(b) ? -1 : 1);

it.each([
  ['towns (T15)', 'Arvika Éva Umeå Vara Wexsus Ystad Zinkgruvan Åre Ås Älvsbyn Ängelholm Örebro'],
  ['capital and small letters', 'alingsås Borås cykel Dals-Ed'],
  ['digits before letters', '1177 Avesta'],
  ['Nordic and German letters', 'Lyon Müller Mölndal Zorn Ærø Ødeshög'],
])('sorts in the order of the Swedish alphabet: %s', (_, expected) => {
  const names = expected.split(' ');
  expect([...names].reverse().sort(byKey)).toEqual(names);
  expect([...names].reverse().sort(new Intl.Collator('sv').compare)).toEqual(names);
});

it('gives a decomposed å the key of a composed one', () => {
  expect(swedishSortKey('A\u030Are')).toBe(swedishSortKey('Åre'));
});
