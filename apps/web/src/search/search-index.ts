import type { Locale } from '@regionwebb/content/locales';
import MiniSearch, { type Query, type QueryCombination } from 'minisearch';
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
  /** How many of the terms that were asked for it has, in some form. */
  answered: number;
}

export interface Matches {
  matches: Match[];
  /** False when some words are missing, or only nearly as they were typed. */
  isExact: boolean;
}

const fields = ['title', 'ingress', 'text'] as const;
const MOST_WORDS = 12;
/**
 * A term written so often is looked for within other words in titles and ingresses alone; and where nothing but such
 * terms is asked for, those that have them there are enough, if they are so many.
 */
const COMMON = 500;
const ENOUGH = 100;
const telling = ['title', 'ingress'];
const boosts = { title: 4, ingress: 2 };
/** A word within another says less than the word itself. */
const inCompounds = { title: 1, ingress: 0.5, text: 0.25 };
/** From four letters on: `region` finds `regionutveckling`, and `ett` does not find half of all there is. */
const begins = (term: string) => term.length > 3;

const every = (queries: Query[]): QueryCombination => ({ combineWith: 'AND', queries });

/** The documents of one language, in memory. */
export class SearchIndex {
  private readonly kept = new Map<string, Kept>();
  private readonly engine: MiniSearch<Searchable>;
  private readonly vocabulary: Vocabulary;
  /** How often a term has been written. */
  private readonly uses = new Map<string, number>();

  constructor(private readonly locale: Locale) {
    this.vocabulary = new Vocabulary(locale);
    this.engine = new MiniSearch<Searchable>({
      fields: [...fields],
      extractField: valueOf,
      tokenize: wordsIn,
      processTerm: (word, field) => (this.isIndexed(word, field) ? this.learn(word) : null),
    });
  }

  put(document: Searchable): void {
    this.remove(document.kind, document.id);
    this.engine.add(document);
    this.kept.set(keyOf(document), { ...document, text: Buffer.from(document.text) });
  }

  remove(kind: SearchKind, id: string): void {
    const key = keyOf({ kind, id });
    const document = this.kept.get(key);
    if (!document) return;
    this.kept.delete(key);
    this.engine.discard(key);
    this.forget({ ...document, text: document.text.toString() });
  }

  /**
   * Best first: what has every word, by itself or in a compound; else what has the parts of the compounds that were
   * typed; else what has words nearly like them; else what has some of the words.
   */
  find(query: string): Matches {
    const all = wordsIn(query).slice(0, MOST_WORDS);
    const saying = all.filter((word) => !isStopWord(word, this.locale));
    const words = saying.length > 0 ? saying : all;
    const terms = [...new Set(words.map((word) => askedTermOf(word, this.locale)))];
    if (terms.length === 0) return { matches: [], isExact: true };
    const exact = this.findEvery(terms);
    if (exact.length > 0) return { matches: exact, isExact: true };
    const parts = words.flatMap(
      (word) => this.vocabulary.partsOf(word.toLowerCase()) ?? askedTermOf(word, this.locale),
    );
    const apart = parts.length > words.length ? this.findEvery(parts) : [];
    return { matches: apart.length > 0 ? apart : this.findNear(terms), isExact: false };
  }

  private findEvery(terms: string[]): Match[] {
    const question = every(terms.map((term) => this.inAnyPlace(term)));
    // What is no word may be the beginning of very many.
    if (terms.every((term) => this.isCommon(term) || !this.uses.has(term))) {
      const best = this.ask({ ...question, fields: telling });
      if (best.length >= ENOUGH) return best;
    }
    return this.ask(question);
  }

  /** What has something like every word, where there is such; a word that is known is meant as it is typed. */
  private findNear(terms: string[]): Match[] {
    let some: Match[] = [];
    for (const maxFuzzy of [1, 2]) {
      const fuzzy = (term: string) => (term.length > 4 && !this.uses.has(term) ? 0.2 : false);
      some = this.ask({ queries: terms, prefix: begins, fuzzy, maxFuzzy, combineWith: 'OR' });
      const whole = some.filter(({ answered }) => answered === terms.length);
      if (whole.length > 0) return whole;
    }
    return some;
  }

  /** Titles are indexed to the last word, so that a page called "Om oss" can be found. */
  private isIndexed(word: string, field?: string): boolean {
    return field === 'title' || !isStopWord(word, this.locale);
  }

  private learn(word: string): string[] {
    this.vocabulary.add(word);
    const terms = [...termsOf(word, this.locale)];
    for (const term of terms) this.uses.set(term, (this.uses.get(term) ?? 0) + 1);
    return terms;
  }

  /** The other way of `learn`, so that a text which is saved often does not make its words common. */
  private forget(document: Searchable): void {
    const words = fields.flatMap((field) =>
      wordsIn(document[field]).filter((word) => this.isIndexed(word, field)),
    );
    for (const term of words.flatMap((word) => termsOf(word, this.locale))) {
      const left = (this.uses.get(term) ?? 0) - 1;
      if (left > 0) this.uses.set(term, left);
      else this.uses.delete(term);
    }
  }

  private isCommon(term: string): boolean {
    return (this.uses.get(term) ?? 0) > COMMON;
  }

  private inAnyPlace(term: string): Query {
    const within = this.vocabulary.compoundsOf(term);
    const isCommon = this.isCommon(term);
    const elsewhere: Query[] = [
      ...(isCommon ? [{ queries: [term], prefix: begins, boost: inCompounds }] : []),
      ...(within.length > 0 ? [{ queries: within, boost: inCompounds }] : []),
    ];
    const asSuch = { queries: [term], prefix: isCommon ? false : begins };
    if (elsewhere.length === 0) return asSuch;
    const places = isCommon ? { fields: telling } : {};
    const compounds = { ...places, combineWith: 'OR', queries: elsewhere } as const;
    return { combineWith: 'OR', queries: [asSuch, compounds] };
  }

  /** Each word counts once, in however many compounds a document has it. */
  private ask(question: QueryCombination): Match[] {
    const now = Date.now();
    const found = this.engine.search(question, {
      boost: boosts,
      tokenize: (term) => [term],
      processTerm: (term) => term,
    });
    return found
      .flatMap(({ id, terms, score, queryTerms }) => {
        const document = this.kept.get(String(id));
        if (!document) return [];
        const answered = queryTerms.length;
        const counted = question.combineWith === 'AND' ? answered : 1;
        return { document, terms, answered, weight: (score / counted) * standingOf(document, now) };
      })
      .sort((one, other) => other.weight - one.weight);
  }
}

const keyOf = ({ kind, id }: Pick<Searchable, 'kind' | 'id'>) => `${kind} ${id}`;

function valueOf(document: Searchable, field: string): string {
  if (field === 'title' || field === 'ingress' || field === 'text') return document[field];
  return keyOf(document);
}
