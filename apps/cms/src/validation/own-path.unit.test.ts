import { ownPath } from './own-path';

it.each([
  ['/nyheter/rubrik', '/nyheter/rubrik'],
  [' /Nyheter/Rubrik/ ', '/nyheter/rubrik'],
  ['/en/news/x', '/en/news/x'],
  ['/', undefined],
  ['nyheter', undefined],
  ['//example.se', undefined],
  ['/\\example.se', undefined],
  ['/a?b=c', undefined],
  ['/a#b', undefined],
  ['/a//b', undefined],
  ['/a/../b', undefined],
  ['https://example.se/a', undefined],
])('the address %j is kept as %j', (typed, kept) => {
  expect(ownPath(typed)).toBe(kept);
});
