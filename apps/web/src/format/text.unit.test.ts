import { keepTogether, inSentence, sortSwedish, countryName } from './text';
import { newsMessages } from '../features/news/messages';

it.each([
  ['411 06', '411\u00A006'],
  [' 1 500 ', '1\u00A0500'],
  ['kl. 9.00', 'kl.\u00A09.00'],
])('keeps %j on one line (T11)', (text, kept) => expect(keepTogether(text)).toBe(kept));

it.each([
  ['The Stockholm office', 'the Stockholm office'],
  ['Theatre Alliance', 'Theatre Alliance'],
  ['Wexsus', 'Wexsus'],
])('%s is %s inside a sentence', (name, inside) => expect(inSentence(name)).toBe(inside));

it('has no capital in the middle of a heading', () => {
  expect(newsMessages('en').about('The Stockholm office')).toBe('News about the Stockholm office');
});

const inOrder =
  'Arvika Éva Umeå Vara Wexsus Ystad Zinkgruvan Åre Ås Älvsbyn Ängelholm Örebro'.split(' ');

it('sorts by the Swedish alphabet and leaves the list as it was (T15)', () => {
  const shuffled = [...inOrder].reverse();
  expect(sortSwedish(shuffled, (name) => name)).toEqual(inOrder);
  expect(shuffled[0]).toBe('Örebro');
});

it.each([
  ['BE', 'sv', 'Belgien'],
  ['BE', 'en', 'Belgium'],
  ['GB', 'sv', 'Storbritannien'],
  ['NL', 'sv', 'Nederländerna'],
] as const)('calls %s in %s %s (T12)', (code, locale, name) =>
  expect(countryName(code, locale)).toBe(name),
);
