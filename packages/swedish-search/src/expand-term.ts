import type { Compounds } from './compounds';
import type { Vocabulary } from './vocabulary';

type Weights = ReadonlyMap<string, number>;

/** The terms that match one query term, and the weight of each. */
export interface Expansion {
  everywhere: Weights;
  /** Terms that are searched only in titles and ingresses. */
  telling?: Weights;
}

interface Known {
  vocabulary: Vocabulary;
  compounds: Compounds;
}

/** The weight of a word that begins with the term, ends with it as a compound, or is spelt nearly like it. */
const WEIGHT = { beginning: 0.375, compound: 0.25, near: 0.45 };
/** From four letters on: `region` finds `regionutveckling`, while `ett` would match half of all words. */
const SHORTEST_BEGINNING = 4;
/** Each costs time, and rare ones are in few documents. */
const MOST_LONGER = 100;
/** Terms in more documents than this discriminate little, and their compounds less. */
const COMMON = 500;

/** The term itself, terms that begin with it, and compounds that end with it. */
export function asTyped({ vocabulary, compounds }: Known, term: string): Expansion {
  const within = weighed(compounds.endingWith(term), () => WEIGHT.compound);
  const beginning = beginningWith(vocabulary, term);
  if (vocabulary.count(term) <= COMMON) return { everywhere: new Map([...within, ...beginning]) };
  const spellings = vocabulary.spellings(term).map((word) => word.term);
  const longer = [...beginning].map(([each, weight]) => [each, weight * WEIGHT.compound] as const);
  return {
    everywhere: new Map(weighed(spellings, () => 1)),
    telling: new Map([...within, ...longer]),
  };
}

/** The same for a known term; otherwise terms that begin with it or with its correction. */
export function nearly(known: Known, term: string): Expansion {
  const { vocabulary } = known;
  if (vocabulary.isKnown(term)) return asTyped(known, term);
  const near = weighed(spelledLike(vocabulary, term), () => WEIGHT.near);
  return { everywhere: new Map([...near, ...beginningWith(vocabulary, term)]) };
}

/** Terms that differ in one letter, or two if long; none for a short term, which has too many neighbours. */
export function spelledLike(vocabulary: Vocabulary, term: string): string[] {
  const edits = term.length > 4 ? Math.min(2, Math.round(0.2 * term.length)) : 0;
  return vocabulary.near(term, edits).map((word) => word.term);
}

/** The term and those that begin with it, weighted less the longer they are. */
export function beginningWith(vocabulary: Vocabulary, term: string): Weights {
  const spellings = vocabulary.spellings(term).map((word) => word.term);
  const longer = term.length < SHORTEST_BEGINNING ? [] : vocabulary.beginningWith(term);
  const most = longer.sort((one, other) => other.count - one.count).slice(0, MOST_LONGER);
  const weightOf = ({ length }: string) =>
    (WEIGHT.beginning * length) / (length + 0.3 * (length - term.length));
  return new Map([
    ...weighed(
      most.map((word) => word.term),
      weightOf,
    ),
    ...weighed(spellings, () => 1),
  ]);
}

const weighed = (terms: string[], weightOf: (term: string) => number) =>
  terms.map((term) => [term, weightOf(term)] as const);
