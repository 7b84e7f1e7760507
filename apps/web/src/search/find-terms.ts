import type { Query } from 'minisearch';
import { keysOf, scoreAmong, type Engine, type Place, type Scored } from './ask-engine';
import type { TermUses } from './term-uses';
import type { Vocabulary } from './vocabulary';

/** What an index knows of its documents and their terms. */
export interface Known {
  engine: Engine;
  vocabulary: Vocabulary;
  uses: TermUses;
  /** The keys of all that is no news: few, and each may be the one that is looked for. */
  lasting: ReadonlySet<string>;
}

type Manner = (term: string, places: Place[]) => Query;

const everywhere: Place[] = ['title', 'ingress', 'text'];
const telling: Place[] = ['title', 'ingress'];
/** Where nothing but broad terms is asked for, news that have them in such a place are enough, if they are so many. */
const ENOUGH = 100;
const narrowing: Place[][] = [['title'], telling];
/** A word within another says less than the word itself. */
const inCompounds = { title: 1, ingress: 0.5, text: 0.25 };
/** From four letters on: `region` finds `regionutveckling`, and `ett` does not find half of all there is. */
const begins = (term: string) => term.length > 3;

/** The documents that have every term, by itself or in a compound. */
export const findEvery = (known: Known, terms: string[]): Scored[] =>
  findAll(known, terms, asTyped(known));

/** The documents with something like every term, or else some of them; a term that is known is meant as it is typed. */
export function findNear(known: Known, terms: string[]): Scored[] {
  for (const maxFuzzy of [1, 2]) {
    const whole = findAll(known, terms, nearly(known, maxFuzzy));
    if (whole.length > 0) return whole;
  }
  return findSome(known, terms);
}

function findAll(known: Known, terms: string[], manner: Manner): Scored[] {
  const keys = keysOfAll(known, terms, manner);
  const questions = terms.map((term) => manner(term, everywhere));
  return keys.size > 0 ? scoreAmong(known.engine, questions, keys) : [];
}

/** What has the rarest terms says most; the others then put it in order. */
function findSome(known: Known, terms: string[]): Scored[] {
  const manner = nearly(known, 2);
  const keys = new Set<string>();
  for (const term of known.uses.rarestFirst(terms)) {
    if (keys.size >= ENOUGH) break;
    for (const key of keysOfAll(known, [term], manner)) keys.add(key);
  }
  const questions = terms.map((term) => manner(term, everywhere));
  return scoreAmong(known.engine, questions, keys).map((found) => ({
    ...found,
    score: found.score * terms.filter((term) => found.answered.includes(term)).length,
  }));
}

function keysOfAll(known: Known, terms: string[], manner: Manner): Set<string> {
  const { uses, lasting } = known;
  const ordered = uses.rarestFirst(terms);
  const narrow = terms.every((term) => uses.isBroad(term)) ? narrowing : [];
  for (const places of narrow) {
    const keys = keysOfEach(known, { terms: ordered, manner, places });
    if (keys.size < ENOUGH) continue;
    if (lasting.size === 0) return keys;
    const more = keysOfEach(known, { terms: ordered, manner, places: everywhere, among: lasting });
    return new Set([...keys, ...more]);
  }
  return keysOfEach(known, { terms: ordered, manner, places: everywhere });
}

interface Asked {
  terms: string[];
  manner: Manner;
  places: Place[];
  among?: ReadonlySet<string>;
}

/** One term after the other, each among what has those before it. */
function keysOfEach({ engine }: Known, { terms, manner, places, among }: Asked): Set<string> {
  const [first, ...others] = terms;
  if (first === undefined) return new Set();
  let keys = keysOf(engine, manner(first, places), among);
  for (const term of others) if (keys.size > 0) keys = keysOf(engine, manner(term, places), keys);
  return keys;
}

const nearly =
  (known: Known, maxFuzzy: number): Manner =>
  (term, places) => {
    if (known.uses.isKnown(term)) return asTyped(known)(term, places);
    const fuzzy = term.length > 4 ? 0.2 : false;
    return { queries: [term], fields: places, prefix: begins, fuzzy, maxFuzzy };
  };

/** A common term is looked for within other words in titles and ingresses alone. */
const asTyped =
  ({ vocabulary, uses }: Known): Manner =>
  (term, places) => {
    const within = vocabulary.compoundsOf(term);
    const isCommon = uses.isCommon(term);
    const queries: Query[] = [
      ...(isCommon ? [{ queries: [term], prefix: begins, boost: inCompounds }] : []),
      ...(within.length > 0 ? [{ queries: within, boost: inCompounds }] : []),
    ];
    const asSuch = { queries: [term], fields: places, prefix: isCommon ? false : begins };
    if (queries.length === 0) return asSuch;
    const fields = isCommon ? places.filter((place) => telling.includes(place)) : places;
    return { combineWith: 'OR', queries: [asSuch, { combineWith: 'OR', fields, queries }] };
  };
