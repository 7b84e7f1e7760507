import { swedishSortKey } from './swedish-sort-key';

const byKey = (a: string, b: string) => (swedishSortKey(a) < swedishSortKey(b) ? -1 : 1);

it.each([
  ['towns (T15)', 'Arvika Éva Umeå Vara Wexsus Ystad Zinkgruvan Åre Ås Älvsbyn Ängelholm Örebro'],
  ['large and small letters', 'alingsås Borås cykel Dals-Ed'],
  ['digits before letters', '1177 Avesta'],
  ['Nordic and German letters', 'Lyon Müller Mölndal Zorn Ærø Ødeshög'],
])('sorts as the Swedish alphabet does: %s', (_, expected) => {
  const names = expected.split(' ');
  expect([...names].reverse().sort(byKey)).toEqual(names);
  expect([...names].reverse().sort(new Intl.Collator('sv').compare)).toEqual(names);
});

it('gives a decomposed å the key of a composed one', () => {
  expect(swedishSortKey('A\u030Are')).toBe(swedishSortKey('Åre'));
});
