import type { Locale } from '@regionwebb/content/locales';
import MiniSearch from 'minisearch';
import type { Scored } from './ask-engine';
import { findEvery, findNear, type Known } from './find-terms';
import { LearntWords } from './learnt-words';
import type { Searchable, SearchKind } from './searchable';
import { standingOf } from './standing';
import { TermUses } from './term-uses';
import { askedTermOf, isStopWord, wordsIn } from './terms';
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
  private readonly engine: MiniSearch<Searchable>;
  private readonly vocabulary: Vocabulary;
  private readonly words: LearntWords;
  private readonly uses = new TermUses();
  private readonly lasting = new Set<string>();

  constructor(private readonly locale: Locale) {
    this.vocabulary = new Vocabulary(locale);
    this.words = new LearntWords(locale, this.vocabulary, this.uses);
    this.engine = new MiniSearch<Searchable>({
      fields: [...fields],
      extractField: valueOf,
      tokenize: wordsIn,
      processTerm: (word, field) => this.learn(word, field),
    });
  }

  put(document: Searchable): void {
    this.remove(document.kind, document.id);
    this.engine.add(document);
    this.kept.set(keyOf(document), { ...document, text: Buffer.from(document.text) });
    if (document.kind !== 'news') this.lasting.add(keyOf(document));
  }

  remove(kind: SearchKind, id: string): void {
    const key = keyOf({ kind, id });
    const document = this.kept.get(key);
    if (!document) return;
    this.kept.delete(key);
    this.lasting.delete(key);
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
    const exact = findEvery(this.known, terms);
    if (exact.length > 0) return { matches: this.matchesOf(exact), isExact: true };
    const parts = words.flatMap(
      (word) => this.vocabulary.partsOf(word.toLowerCase()) ?? askedTermOf(word, this.locale),
    );
    const apart = parts.length > words.length ? findEvery(this.known, parts) : [];
    const nearest = apart.length > 0 ? apart : findNear(this.known, terms);
    return { matches: this.matchesOf(nearest), isExact: false };
  }

  private learn(word: string, field?: string): string[] {
    const { terms, uses } = this.words.of(word, field);
    for (const each of uses) each.times += 1;
    return terms;
  }

  /** The other way of `learn`, so that a text which is saved often does not make its words common. */
  private forget(document: Searchable): void {
    for (const field of fields)
      for (const word of wordsIn(document[field]))
        for (const each of this.words.of(word, field).uses) each.times -= 1;
  }

  private get known(): Known {
    const { engine, vocabulary, uses, lasting } = this;
    return { engine, vocabulary, uses, lasting };
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
