import { countCharacters, isTooHeavy } from './comment-length';

it.each([
  ['', 0],
  ['å', 1],
  ['a\u030A', 1],
  ['👨‍👩‍👧', 1],
  ['🇸🇪', 1],
  ['a\r\nb', 3],
  ['a\nb', 3],
  ['å'.repeat(2000), 2000],
])('counts %j as a person does (K19)', (text, count) => expect(countCharacters(text)).toBe(count));

it('does not let one character carry a book', () => {
  expect(isTooHeavy(`a${'\u0301'.repeat(20_000)}`, 2000)).toBe(true);
  expect(isTooHeavy('👨‍👩‍👧'.repeat(2000), 2000)).toBe(false);
});
