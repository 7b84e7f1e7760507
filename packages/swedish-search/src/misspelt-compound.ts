import { termsNear } from './ask-engine';
import type { Known } from './find-terms';
import { turnedOf } from './spellings';
import { unmarkedOf } from './terms';

const SHORTEST = 4;
const LONGEST = 40;
/** So long must a part be to be recognised with one wrong letter, and with two: shorter ones are near too many words. */
const RECOGNISED = { 1: 6, 2: 11 } as const;
/** A longer one is hardly ever another word with one wrong letter. */
const SURE = 8;

type Edits = keyof typeof RECOGNISED;

/**
 * The terms of a compound that nobody has written, misspelt in one of its two parts. A false compound is worse than none:
 * so none where it can be taken apart in more ways than one, and only by what some compound has in the same place.
 */
export function partsNearly(known: Known, word: string): string[] | undefined {
  if (word.length > LONGEST) return undefined;
  const halves = [...halvesKnown(known, word)];
  for (const edits of [1, 2] as const) {
    const ways = new Map<string, string[]>();
    for (const half of halves)
      for (const parts of waysOf(known, half, edits)) ways.set(parts.join(' '), parts);
    if (ways.size > 0) return ways.size === 1 ? [...ways.values()][0] : undefined;
  }
  return undefined;
}

/** The term of one part, and what is left of the word before it or after. */
interface Half {
  term: string;
  isFirst: boolean;
  other: string;
}

function* halvesKnown({ vocabulary }: Known, word: string): Generator<Half> {
  for (let cut = SHORTEST; cut <= word.length - SHORTEST; cut += 1) {
    const [start, end] = [word.slice(0, cut), word.slice(cut)];
    const [first, last] = [start, end].map((part) => vocabulary.knownPart(part));
    if (isLong(first)) yield { term: first, isFirst: true, other: vocabulary.stemOf(end) };
    if (isLong(last)) yield { term: last, isFirst: false, other: vocabulary.bareStemOf(start) };
  }
}

function waysOf(known: Known, { term, isFirst, other }: Half, edits: Edits): string[][] {
  const { vocabulary } = known;
  return termsLike(known, other, edits)
    .filter(
      (near) =>
        isSure(near, edits) || (isFirst ? vocabulary.isLater(near) : vocabulary.isFirst(near)),
    )
    .map((near) => (isFirst ? [term, near] : [near, term]));
}

const isLong = (term: string | undefined): term is string =>
  term !== undefined && term.length >= SHORTEST;

const isSure = (term: string, edits: Edits) => edits === 1 && term.length >= SURE;

/** The first letter is hardly ever wrong, and whoever types å, ä or ö means it. */
function termsLike({ engine, uses }: Known, stem: string, edits: Edits): string[] {
  if (stem.length < RECOGNISED[edits]) return [];
  const unmarked = unmarkedOf(stem) === stem ? uses.marked.near(stem, edits) : [];
  const turned = edits === 1 ? turnedOf(uses, stem) : [];
  const [initial = ''] = unmarkedOf(stem);
  return [...new Set([...termsNear(engine, stem, edits), ...unmarked, ...turned])].filter(
    (each) => unmarkedOf(each).startsWith(initial) && isLong(each) && !/\d/.test(each),
  );
}
