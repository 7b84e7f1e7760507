import { runInSmallHeap } from '@regionwebb/tooling/process/run-in-small-heap.js';
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

it('limits the bytes of a single character', () => {
  expect(isTooHeavy(`a${'\u0301'.repeat(20_000)}`, 2000)).toBe(true);
  expect(isTooHeavy('👨‍👩‍👧'.repeat(2000), 2000)).toBe(false);
});

/** Characters that combine with their neighbours, and some that do not. */
const PARTS = [
  ...['a', 'å', '–', 'a\u030A', '\u0301', '\r', '\n', '\r\n', '\u00AD', '#', '\uFE0F', '\u20E3'],
  ...['👨', '👩', '👧', '🏽', '🏴', '\u200D', '🇸', '🇪', '\u{E0061}', '\uD83D', '\uDC68'],
  ...['क', '\u094D', 'ष', 'ि', '각', '\u1100', '\u1161', '\u11A8', '\u0600'],
];

/** Numbers that look random and are the same each time. */
function* numbersFrom(seed: number): Generator<number> {
  for (let at = seed; ; at = (at * 1_103_515_245 + 12_345) % 2 ** 31) yield at / 2 ** 31;
}

it('counts as the whole text segmented at once, however its parts meet', () => {
  const numbers = numbersFrom(7);
  const below = (most: number) => Math.floor((numbers.next().value ?? 0) * most);
  const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });
  for (let round = 0; round < 2000; round += 1) {
    const chosen = Array.from({ length: 1 + below(6) }, () => PARTS[below(PARTS.length)]);
    const text = Array.from({ length: below(600) }, () => chosen[below(chosen.length)]).join('');
    expect([text, countCharacters(text)]).toEqual([text, [...segmenter.segment(text)].length]);
  }
});

it.each([
  ["'a'.repeat(16_990) + '–'", 16_991],
  ["'a'.repeat(1_000_000) + '–'", 1_000_001],
  ["'a' + '\\u0301'.repeat(1_000_000)", 1],
  ["'a' + '\\u0301'.repeat(30_000) + 'b'.repeat(30_000) + '–'", 30_002],
  ["'👨\\u200D'.repeat(300_000)", 1],
  ["'🇸🇪'.repeat(200_000)", 200_000],
])('counts %s in a small heap', async (text, count) => {
  const module = `import { countCharacters } from './comment-length.ts'; console.log(countCharacters(${text}));`;
  expect(await runInSmallHeap(module, import.meta.dirname)).toBe(String(count));
});
