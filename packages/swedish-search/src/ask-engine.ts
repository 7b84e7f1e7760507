import type MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import type { Searchable } from './searchable';

export type Engine = MiniSearch<Searchable>;
export type Place = 'title' | 'ingress' | 'text';

export interface Scored {
  key: string;
  score: number;
  /** Those of the document's terms that answer the question. */
  terms: string[];
  /** Those of them that stand in its title or ingress. */
  telling: ReadonlySet<string>;
  /** Whether some of them stand in its title. */
  titled: boolean;
}

const boosts = { title: 4, ingress: 2 };
/** The terms are ready: whoever asks has cut the words. */
const asTheyAre = { tokenize: (term: string) => [term], processTerm: (term: string) => term };

/**
 * The keys of the documents that answer a question. They are not scored, which would make an object for each of the
 * thousands that a common word is in.
 */
export function keysOf(engine: Engine, question: Query, among?: ReadonlySet<string>): Set<string> {
  const keys = new Set<string>();
  const note = (key: unknown): number => {
    if (typeof key === 'string' && (among === undefined || among.has(key))) keys.add(key);
    return 0;
  };
  engine.search(question, { ...asTheyAre, boostDocument: note });
  return keys;
}

/** The terms that differ from one in so many letters at most, or begin with it if they may. */
export function termsNear(
  engine: Engine,
  term: string,
  fuzzy: number,
  prefix = false,
): Set<string> {
  const terms = new Set<string>();
  const note = (_key: unknown, found: string): number => {
    terms.add(found);
    return 0;
  };
  engine.search(term, { ...asTheyAre, fuzzy, prefix, boostDocument: note });
  return terms;
}

/** What some documents have of any of the questions, scored: most for a title. */
export function scoreAmong(
  engine: Engine,
  questions: Query[],
  among: ReadonlySet<string>,
): Scored[] {
  const isAmong = (key: unknown) => (typeof key === 'string' && among.has(key) ? 1 : 0);
  const options = { ...asTheyAre, boost: boosts, boostDocument: isAmong };
  return engine
    .search({ combineWith: 'OR', queries: questions }, options)
    .map(({ id, score, terms, queryTerms, match }) => ({
      key: String(id),
      // Each word counts once, in however many compounds a document has it.
      score: score / queryTerms.length,
      terms,
      titled: terms.some((term) => match[term]?.includes('title')),
      telling: new Set(terms.filter((term) => match[term]?.some((place) => place !== 'text'))),
    }));
}
