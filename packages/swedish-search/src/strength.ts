import type { Scored } from './ask-engine';
import { unmarkedOf } from './terms';

/** So many strong matches are enough without the weak ones. */
const ENOUGH = 3;

/** How well a document answers a question. */
export interface Strength {
  /** It has each term by itself, or is about it: `länsstyrelsen` in a text is a weak match of `styrelse`. */
  isStrong: boolean;
  /** It has each term, by itself or within a word, in its title or ingress. */
  isAbout: boolean;
  /** Its title has some of the terms, in some form. */
  isNamed: boolean;
}

export function strengthOf(
  { terms, telling, titled }: Pick<Scored, 'terms' | 'telling' | 'titled'>,
  asked: string[],
): Strength {
  const spelt = new Set(terms.map(unmarkedOf));
  const told = [...telling].map(unmarkedOf);
  const plain = asked.map(unmarkedOf);
  const isTold = (term: string) => told.some((each) => each.includes(term));
  return {
    isStrong: plain.every((term) => spelt.has(term) || isTold(term)),
    isAbout: plain.every(isTold),
    isNamed: titled,
  };
}

/** Without the weak matches, where a strong one comes first or there are enough of them. */
export function strongest<Match extends { isStrong: boolean }>(matches: Match[]): Match[] {
  const strong = matches.filter(({ isStrong }) => isStrong);
  return matches[0]?.isStrong === true && strong.length >= ENOUGH ? strong : matches;
}
