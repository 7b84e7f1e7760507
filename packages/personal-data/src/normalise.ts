export type Normalised = {
  text: string;
  /** For each UTF-16 unit of `text`, the index of its character in the original. */
  starts: number[];
};

const INVISIBLE = /^[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFE00-\uFE0F]$/u;
const DASH = /[\p{Pd}\u2212\u02D7\u2043]/gu;
const SPACE = /[\p{Zs}\t]/gu;
/** Letters that many are written as one: no figure or sign is as long, and a text must not grow without bound. */
const LONGEST = 4;

/** The same text with one kind of dash, space and digit and nothing invisible (public-sector 3.5). */
export function normalise(original: string): Normalised {
  const parts: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const character of original) {
    const plain = isPlain(character) ? character : plainForm(character);
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(at);
    at += character.length;
  }
  return { text: parts.join(''), starts };
}

/** The most common characters, which are as they are. */
const isPlain = (character: string) => character >= ' ' && character <= '~';

function plainForm(character: string): string {
  if (INVISIBLE.test(character)) return '';
  const composed = character.normalize('NFKC');
  return (composed.length > LONGEST ? character : composed).replace(DASH, '-').replace(SPACE, ' ');
}
