import { collapseSpace, tidyCharacters } from './tidy-characters';

it.each([
  ['soft hyphens', 'hälso\u00ADvård', 'hälsovård'],
  ['zero-width signs', 'h\u200Bäl\uFEFFsa\u2060', 'hälsa'],
  ['joiners between letters', 'a\u200Db\u200Cc', 'abc'],
  ['signs of direction', '\u202A031\u202C-12', '031-12'],
  ['signs of control', 'a\u0000b\u0007', 'ab'],
])('%s are taken away', (_, typed, tidy) => {
  expect(tidyCharacters(typed, { swedish: true })).toBe(tidy);
});

it.each([
  ['a fixed space in a number (T11)', '1\u00A0500'],
  ['a family', '👩\u200D👧'],
  ['letters outside the basic plane', '𝄞'],
  ['Arabic with its signs of direction', 'مرحبا\u200F!'],
  ['two directions of the same mark', '”Hej”'],
])('%s stays', (_, typed) => {
  expect(tidyCharacters(typed, { swedish: true })).toBe(typed);
});

it('letters are composed (T20)', () => {
  expect(tidyCharacters('A\u030As', { swedish: true })).toBe('Ås');
});

it('marks of quotation are those of Swedish where the text is (T9)', () => {
  expect(tidyCharacters('“Hej”, „ja“ och ‘nej’', { swedish: true })).toBe('”Hej”, ”ja” och ’nej’');
  expect(tidyCharacters('“Well”', { swedish: false })).toBe('“Well”');
});

it('spaces in a row are one, and a fixed space alone stays fixed', () => {
  expect(collapseSpace('a \u00A0\n b 1\u00A0500')).toBe('a b 1\u00A0500');
});
