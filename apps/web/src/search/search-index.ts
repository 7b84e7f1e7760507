import type { Locale } from '@regionwebb/content/locales';
import MiniSearch from 'minisearch';
import type { Scored } from './ask-engine';
import { findNearest } from './find-nearest';
import { findEvery, type Known } from './find-terms';
import { LearntWords } from './learnt-words';
import type { Searchable, SearchKind } from './searchable';
import { standingOf } from './standing';
import { TermUses } from './term-uses';
import { isStopWord, termOf, wordsIn } from './terms';
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

const fields = ['title', 'ingress', 'text'] as const;
const MOST_WORDS = 12;

/** The documents of one language, in memory. */
export class SearchIndex {
  private readonly kept = new Map<string, Kept>();
  private readonly known: Known;
  private readonly words: LearntWords;
  private readonly lasting = new Set<string>();
  private isTakingOut = false;

  constructor(private readonly locale: Locale) {
    this.words = new LearntWords(locale);
    const uses = new TermUses(locale);
    const engine = new MiniSearch<Searchable>({
      fields: [...fields],
      extractField: valueOf,
      tokenize: wordsIn,
      processTerm: (word, field) => this.count(word, field),
    });
    this.known = {
      ...{ engine, uses, lasting: this.lasting },
      vocabulary: new Vocabulary(locale, uses),
    };
  }

  put(document: Searchable): void {
    const key = keyOf(document);
    this.takeOut(key);
    this.known.engine.add(document);
    this.kept.set(key, { ...document, text: Buffer.from(document.text) });
    if (document.kind !== 'news') this.lasting.add(key);
    this.known.uses.settle();
  }

  remove(kind: SearchKind, id: string): void {
    this.takeOut(keyOf({ kind, id }));
    this.known.uses.settle();
  }

  /** Best first: what has every word, by itself or in a compound; else what comes closest. */
  find(query: string): Matches {
    const all = wordsIn(query).slice(0, MOST_WORDS);
    const saying = all.filter((word) => !isStopWord(word, this.locale));
    const words = saying.length > 0 ? saying : all;
    const terms = [...new Set(words.map((word) => termOf(word, this.locale)))];
    if (terms.length === 0) return { matches: [], isExact: true };
    const exact = findEvery(this.known, terms);
    if (exact.length > 0) return { matches: this.matchesOf(exact), isExact: true };
    return { matches: this.matchesOf(findNearest(this.known, words, terms)), isExact: false };
  }

  /** By its words: what the engine only discards, it clears away later, and fails when something is added meanwhile. */
  private takeOut(key: string): void {
    const document = this.kept.get(key);
    if (!document) return;
    this.kept.delete(key);
    this.lasting.delete(key);
    this.isTakingOut = true;
    this.known.engine.remove({ ...document, text: document.text.toString() });
    this.isTakingOut = false;
  }

  private count(word: string, field?: string): string {
    const term = this.words.of(word, field);
    if (term === '') return term;
    if (this.isTakingOut) this.known.uses.drop(term);
    else this.known.uses.add(term, word);
    return term;
  }

  /** The best first. */
  private matchesOf(found: Scored[]): Match[] {
    const now = Date.now();
    return found
      .flatMap(({ key, score, terms }) => {
        const document = this.kept.get(key);
        return document ? [{ document, terms, weight: score * standingOf(document, now) }] : [];
      })
      .sort((one, other) => other.weight - one.weight);
  }
}

const keyOf = ({ kind, id }: Pick<Searchable, 'kind' | 'id'>) => `${kind} ${id}`;

function valueOf(document: Searchable, field: string): string {
  if (field === 'title' || field === 'ingress' || field === 'text') return document[field];
  return keyOf(document);
}
