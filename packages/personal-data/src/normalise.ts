export type Normalised = {
  text: string;
  /** For each UTF-16 unit of `text`, the index of its character in the original. */
  starts: number[];
};

const INVISIBLE = /^[\p{Cf}\p{Me}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFE00-\uFE0F]$/u;
const DASH = /[\p{Pd}\u2212\u02D7\u2043]/gu;
const SPACE = /[\p{Zs}\t]/gu;
const BREAK = /[\v\f\u0085\u2028\u2029]/gu;
const MARK = /^\p{M}$/u;
const DIGIT = /^\p{Nd}$/u;
/** The letter, typed for the digit within or before a number. */
const LETTER_O = /(?<=\d)o(?=[\do -])|(?<![\p{L}\d])o(?=\d)/giu;
/** Letters that many are written as one: no figure or sign is as long, and a text must not grow without bound. */
const LONGEST = 4;

/** The same text with one kind of dash, space, line break and digit and nothing invisible (public-sector 3.5). */
export function normalise(original: string): Normalised {
  const parts: string[] = [];
  const starts: number[] = [];
  let at = 0;
  let before = '';
  for (const character of original) {
    const plain = isPlain(character) ? character : plainForm(character, before);
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(at);
    at += character.length;
    if (plain !== '') before = plain;
  }
  return { text: parts.join('').replace(LETTER_O, '0'), starts };
}

/** The most common characters, which are as they are. */
const isPlain = (character: string) => character >= ' ' && character <= '~';

function plainForm(character: string, before: string): string {
  if (INVISIBLE.test(character)) return '';
  // A mark on a digit, such as a line under it, changes nothing.
  if (MARK.test(character) && /\d$/.test(before)) return '';
  const composed = character.normalize('NFKC');
  if (composed.length > LONGEST) return character;
  if (DIGIT.test(composed)) return digitOf(composed);
  return composed.replace(DASH, '-').replace(SPACE, ' ').replace(BREAK, '\n');
}

/** The value of a digit in any script: they come in runs of ten that begin with zero. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
