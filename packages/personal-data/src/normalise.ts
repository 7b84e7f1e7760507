export type Normalised = {
  text: string;
  /** Where in the original each UTF-16 unit of `text` begins and ends. */
  starts: number[];
  ends: number[];
};

const INVISIBLE = /^[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u3164\uFE00-\uFE0F]$/u;
const DASH = /[\p{Pd}\u2212\u02D7\u2043]/gu;
const SPACE = /[\p{Zs}\t]/gu;

/** The same text with one kind of dash, space and digit and nothing invisible (public-sector 3.5). */
export function normalise(original: string): Normalised {
  const normalised: Normalised = { text: '', starts: [], ends: [] };
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    const plain = plainForm(character);
    normalised.text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      normalised.starts.push(at);
      normalised.ends.push(end);
    }
    at = end;
  }
  return normalised;
}

function plainForm(character: string): string {
  if (INVISIBLE.test(character)) return '';
  return character.normalize('NFKC').replace(DASH, '-').replace(SPACE, ' ');
}
