import type { Query, QueryCombination } from 'minisearch';
import { keysOf, scoreAmong, type Engine, type Place, type Scored } from './ask-engine';
import { asBeginning, asNear, asSpelt, editsOf, MOST_EDITS } from './spellings';
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

export type Manner = (term: string, places: Place[]) => QueryCombination;

export const everywhere: Place[] = ['title', 'ingress', 'text'];
const telling: Place[] = ['title', 'ingress'];
/** Where nothing but broad terms is asked for, news that have them in such a place are enough, if they are so many. */
const ENOUGH = 100;
const narrowing: Place[][] = [['title'], telling];
/** A word within another says less than the word itself. */
const inCompounds = { title: 1, ingress: 0.5, text: 0.25 };

/** The documents that have every term, by itself or in a compound. */
export const findEvery = (known: Known, terms: string[]): Scored[] =>
  findAll(known, terms, asTyped(known));

/** The documents with something like every term; a term that is known is meant as it is typed. */
export function findNear(known: Known, terms: string[]): Scored[] {
  const near = findAll(known, terms, nearly(known, 1));
  return near.length > 0 ? near : findAll(known, terms, nearly(known, MOST_EDITS));
}

function findAll(known: Known, terms: string[], manner: Manner): Scored[] {
  const keys = keysOfAll(known, terms, manner);
  const questions = terms.map((term) => manner(term, everywhere));
  return keys.size > 0 ? scoreAmong(known.engine, questions, keys) : [];
}

/** Where nothing but broad terms is asked for, the news that are called so are enough. */
export function keysOfAll(known: Known, terms: string[], manner: Manner): Set<string> {
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

/** What is typed, or where that is no word, what begins so or is so many letters from it. */
export const nearly =
  (known: Known, maxFuzzy: number): Manner =>
  (term, places) => {
    const { uses } = known;
    if (uses.isKnown(term)) return asTyped(known)(term, places);
    const queries = [asBeginning(uses, term), asNear(known, term, editsOf(term, maxFuzzy))];
    return { fields: places, queries };
  };

/** A common term is looked for within other words in titles and ingresses alone. */
const asTyped =
  ({ vocabulary, uses }: Known): Manner =>
  (term, places) => {
    const within = vocabulary.compoundsOf(term);
    const isCommon = uses.isCommon(term);
    const asSuch = isCommon ? asSpelt(uses, term) : asBeginning(uses, term);
    const others: Query[] = [
      ...(isCommon ? [asBeginning(uses, term)] : []),
      ...(within.length > 0 ? [{ queries: within }] : []),
    ];
    const fields = isCommon ? places.filter((place) => telling.includes(place)) : places;
    return {
      queries: [
        { queries: [asSuch], fields: places },
        ...(others.length > 0 ? [{ queries: others, fields, boost: inCompounds }] : []),
      ],
    };
  };
