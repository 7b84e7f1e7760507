import type { QueryCombination } from 'minisearch';
import { termsNear, type Engine } from './ask-engine';
import type { TermUses } from './term-uses';
import { unmarkedOf } from './terms';

/** As the engine weighs what begins with a term, and what is nearly it. */
const WEIGHT = { beginning: 0.375, near: 0.45 };

/** From four letters on: `region` finds `regionutveckling`, and `ett` does not find half of all there is. */
const begins = (term: string) => term.length > 3;

export const MOST_EDITS = 2;

/** How many letters of a term may be wrong: none of a short one, as very many words are near it. */
export const editsOf = (term: string, most: number): number =>
  term.length > 4 ? Math.min(most, Math.round(0.2 * term.length)) : 0;

/** A term as it is typed: `vard` stands for `vård` too, but `vård` for nothing else. */
export const asSpelt = (uses: TermUses, term: string): QueryCombination => ({
  queries: [term, ...uses.marked.of(term)],
});

/** What is a term or begins with it, also but for the marks that it lacks: `gotebor` for `göteborg`. */
export function asBeginning(uses: TermUses, term: string): QueryCombination {
  const spellings = [term, ...uses.marked.of(term)];
  const isFound = (each: string) => spellings.some((spelling) => each.startsWith(spelling));
  const others = begins(term)
    ? uses.marked.beginningWith(term).filter((each) => !isFound(each))
    : [];
  const boostTerm = ({ length }: string) =>
    (WEIGHT.beginning * length) / (length + 0.3 * (length - term.length));
  const asSuch = { queries: spellings, prefix: begins };
  return others.length > 0 ? { queries: [asSuch, { queries: others, boostTerm }] } : asSuch;
}

interface Terms {
  engine: Engine;
  uses: TermUses;
}

/** What is nearly a term, also but for marks. The first letter is hardly ever wrong. */
export function asNear({ engine, uses }: Terms, term: string, edits: number): QueryCombination {
  const near =
    edits > 0 ? [...termsNear(engine, term, edits), ...uses.marked.near(term, edits)] : [];
  const [initial = ''] = unmarkedOf(term);
  const likely = near.filter((each) => unmarkedOf(each).startsWith(initial));
  const boostTerm = () => WEIGHT.near;
  return {
    queries: [
      term,
      { queries: [...new Set([...likely, ...(edits > 0 ? turnedOf(uses, term) : [])])], boostTerm },
    ],
  };
}

/** `region` of `reigon`: two neighbours the other way round are one mistake, though two letters are wrong. */
export function turnedOf(uses: TermUses, term: string): string[] {
  const places = Array.from({ length: Math.max(0, term.length - 2) }, (_, at) => at + 1);
  return places
    .map(
      (at) => `${term.slice(0, at)}${term.charAt(at + 1)}${term.charAt(at)}${term.slice(at + 2)}`,
    )
    .filter((each) => uses.isKnown(each))
    .flatMap((each) => [each, ...uses.marked.of(each)]);
}
