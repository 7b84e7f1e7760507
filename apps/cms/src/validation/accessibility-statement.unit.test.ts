import { namesItsFaults } from './accessibility-statement';

it.each([
  ['full', [], true],
  ['partial', [], false],
  ['none', undefined, false],
  ['partial', [{ description: 'Kartan' }], true],
  ['none', 2, true],
  ['none', 0, false],
  [undefined, [], true],
])('a statement with status %p and deficiencies %p is complete: %p (A-ST3)', (status, rows, ok) => {
  expect(namesItsFaults(status, rows)).toBe(ok);
});
