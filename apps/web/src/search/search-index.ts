import type { Locale } from '@regionwebb/content/locales';
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { Searchable, SearchKind } from './searchable';
import { standingOf } from './standing';
import { askedTermOf, isStopWord, termsOf, wordsIn } from './terms';
import { Vocabulary } from './vocabulary';

/** A document as the index keeps it: the text as bytes, which lie outside the heap. */
export type Kept = Omit<Searchable, 'text'> & { text: Buffer };

export interface Match {
  document: Kept;
  /** Those of the document's terms that answer the question. */
  terms: string[];
}

export interface Matches {
  matches: Match[];
  /** False when some words are missing, or only nearly as they were typed. */
  isExact: boolean;
}

const MOST_WORDS = 12;
const boosts = { title: 4, ingress: 2 };
/** A word within another says less than the word itself. */
const inCompounds = { title: 1, ingress: 0.5, text: 0.25 };
const nearly = (term: string) => (term.length > 4 ? 0.2 : false);
/** From four letters on: `region` finds `regionutveckling`, and `ett` does not find half of all there is. */
const begins = (term: string) => term.length > 3;

const every = (queries: Query[]): Query => ({ combineWith: 'AND', queries });

/** The documents of one language, in memory. */
export class SearchIndex {
  private readonly kept = new Map<string, Kept>();
  private readonly engine: MiniSearch<Searchable>;
  private readonly vocabulary: Vocabulary;

  constructor(private readonly locale: Locale) {
    this.vocabulary = new Vocabulary(locale);
    this.engine = new MiniSearch<Searchable>({
      fields: ['title', 'ingress', 'text'],
      extractField: valueOf,
      tokenize: wordsIn,
      // Titles are indexed to the last word, so that a page called "Om oss" can be found.
      processTerm: (word, field) =>
        field === 'title' || !isStopWord(word, locale) ? this.learn(word) : null,
    });
  }

  put(document: Searchable): void {
    this.remove(document.kind, document.id);
    this.engine.add(document);
    this.kept.set(keyOf(document), { ...document, text: Buffer.from(document.text) });
  }

  remove(kind: SearchKind, id: string): void {
    const key = keyOf({ kind, id });
    if (this.kept.delete(key)) this.engine.discard(key);
  }

  /**
   * Best first: what has every word, by itself or in a compound; else what has the parts of the compounds that were
   * typed; else what has words nearly like them; else what has some of the words.
   */
  find(query: string): Matches {
    const all = wordsIn(query).slice(0, MOST_WORDS);
    const telling = all.filter((word) => !isStopWord(word, this.locale));
    const words = telling.length > 0 ? telling : all;
    const terms = words.map((word) => askedTermOf(word, this.locale));
    if (terms.length === 0) return { matches: [], isExact: true };
    const exact = this.ask(every(terms.map((term) => this.inAnyPlace(term))));
    if (exact.length > 0) return { matches: exact, isExact: true };
    const parts = words.flatMap(
      (word) => this.vocabulary.partsOf(word) ?? askedTermOf(word, this.locale),
    );
    const split = every(parts.map((term) => this.inAnyPlace(term)));
    const apart = parts.length > terms.length ? this.ask(split) : [];
    if (apart.length > 0) return { matches: apart, isExact: false };
    const near = { queries: terms, prefix: begins, fuzzy: nearly };
    const close = this.ask({ ...near, combineWith: 'AND' });
    const matches =
      close.length > 0 ? close : this.ask({ ...near, prefix: false, combineWith: 'OR' });
    return { matches, isExact: false };
  }

  private learn(word: string): string[] {
    this.vocabulary.add(word);
    return [...termsOf(word, this.locale)];
  }

  private inAnyPlace(term: string): Query {
    const within = this.vocabulary.compoundsOf(term);
    const asSuch = { queries: [term], prefix: begins };
    if (within.length === 0) return asSuch;
    return { combineWith: 'OR', queries: [asSuch, { queries: within, boost: inCompounds }] };
  }

  /** Each word counts once, in however many compounds a document has it. */
  private ask(question: Query): Match[] {
    const now = Date.now();
    const found = this.engine.search(question, {
      maxFuzzy: 2,
      boost: boosts,
      boostDocument: (key) => standingOf(this.kept.get(String(key)), now),
      tokenize: (term) => [term],
      processTerm: (term) => term,
    });
    return found
      .map((result) => ({ ...result, weight: result.score / result.queryTerms.length }))
      .sort((one, other) => other.weight - one.weight)
      .flatMap(({ id, terms }) => {
        const document = this.kept.get(String(id));
        return document ? [{ document, terms }] : [];
      });
  }
}

const keyOf = ({ kind, id }: Pick<Searchable, 'kind' | 'id'>) => `${kind} ${id}`;

function valueOf(document: Searchable, field: string): string {
  if (field === 'title' || field === 'ingress' || field === 'text') return document[field];
  return keyOf(document);
}
