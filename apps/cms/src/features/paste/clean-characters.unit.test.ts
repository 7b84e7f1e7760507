import { collapseSpace, cleanCharacters } from './clean-characters';

it.each([
  ['soft hyphens', 'hälso\u00ADvård', 'hälsovård'],
  ['zero-width characters', 'h\u200Bäl\uFEFFsa\u2060', 'hälsa'],
  ['joiners between letters', 'a\u200Db\u200Cc', 'abc'],
  ['direction marks', '\u202A031\u202C-12', '031-12'],
  ['control characters', 'a\u0000b\u0007', 'ab'],
])('%s are removed', (_, typed, tidy) => {
  expect(cleanCharacters(typed, { swedish: true })).toBe(tidy);
});

it.each([
  ['a fixed space in a number (T11)', '1\u00A0500'],
  ['an emoji sequence', '👩\u200D👧'],
  ['letters outside the basic plane', '𝄞'],
  ['Arabic with direction marks', 'مرحبا\u200F!'],
  ['Swedish quotation marks', '”Hej”'],
])('keeps %s', (_, typed) => {
  expect(cleanCharacters(typed, { swedish: true })).toBe(typed);
});

it('letters are composed (T20)', () => {
  expect(cleanCharacters('A\u030As', { swedish: true })).toBe('Ås');
});

it('quotation marks become Swedish in Swedish text (T9)', () => {
  expect(cleanCharacters('“Hej”, „ja“ och ‘nej’', { swedish: true })).toBe('”Hej”, ”ja” och ’nej’');
  expect(cleanCharacters('“Well”', { swedish: false })).toBe('“Well”');
});

it('white space collapses to one space, and a single fixed space is kept', () => {
  expect(collapseSpace('a \u00A0\n b 1\u00A0500')).toBe('a b 1\u00A0500');
});
