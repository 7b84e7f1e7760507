import type { Compounds } from './compounds';
import type { Vocabulary } from './vocabulary';

type Weights = ReadonlyMap<string, number>;

/** The terms that answer one that was typed, and how much each counts. */
export interface Expansion {
  everywhere: Weights;
  /** Those that are only looked for in titles and ingresses. */
  telling?: Weights;
}

interface Known {
  vocabulary: Vocabulary;
  compounds: Compounds;
}

/** What a word counts that begins with the term, has it as a later part, or is nearly it. */
const WEIGHT = { beginning: 0.375, compound: 0.25, near: 0.45 };
/** From four letters on: `region` finds `regionutveckling`, and `ett` does not find half of all there is. */
const SHORTEST_BEGINNING = 4;
/** Each costs, and the rare ones are in few documents. */
const MOST_LONGER = 100;
/** What more documents have tells them little apart, and what it is part of even less. */
const COMMON = 500;

/** What is the term itself, begins with it, or is a compound that it is a later part of. */
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

/** The same for a term that is known; else what begins with it or is misspelt so. */
export function nearly(known: Known, term: string): Expansion {
  const { vocabulary } = known;
  if (vocabulary.isKnown(term)) return asTyped(known, term);
  const near = weighed(spelledLike(vocabulary, term), () => WEIGHT.near);
  return { everywhere: new Map([...near, ...beginningWith(vocabulary, term)]) };
}

/** The terms that differ in a letter, or in two if it is long; none of a short one, as very many are near it. */
export function spelledLike(vocabulary: Vocabulary, term: string): string[] {
  const edits = term.length > 4 ? Math.min(2, Math.round(0.2 * term.length)) : 0;
  return vocabulary.near(term, edits).map((word) => word.term);
}

/** What is a term or begins with it, each counting the less the longer it goes on. */
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
