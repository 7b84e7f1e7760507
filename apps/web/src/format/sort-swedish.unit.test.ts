import { sortSwedish } from './sort-swedish';

const inOrder =
  'Arvika Éva Umeå Vara Wexsus Ystad Zinkgruvan Åre Ås Älvsbyn Ängelholm Örebro'.split(' ');

it('sorts by the Swedish alphabet and leaves the list as it was (T15)', () => {
  const shuffled = [...inOrder].reverse();
  expect(sortSwedish(shuffled, (name) => name)).toEqual(inOrder);
  expect(shuffled[0]).toBe('Örebro');
});
