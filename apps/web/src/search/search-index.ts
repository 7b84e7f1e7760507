import type { Locale } from '@regionwebb/content/locales';
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Searchable, SearchKind } from './searchable';
import { standingOf } from './standing';
import { isStopWord, termOf, wordsIn } from './terms';

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
const nearly = (term: string) => (term.length > 4 ? 0.2 : false);
/** From four letters on: `region` finds `regionutveckling`, and `ett` does not find half of all there is. */
const begins = (term: string) => term.length > 3;

/** The documents of one language, in memory. */
export class SearchIndex {
  private readonly kept = new Map<string, Kept>();
  private readonly engine: MiniSearch<Searchable>;

  constructor(private readonly locale: Locale) {
    this.engine = new MiniSearch<Searchable>({
      fields: ['title', 'ingress', 'text'],
      extractField: valueOf,
      tokenize: wordsIn,
      // Titles are indexed to the last word, so that a page called "Om oss" can be found.
      processTerm: (word, field) =>
        field !== 'title' && isStopWord(word, locale) ? null : termOf(word, locale),
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

  /** Which documents of a kind it has, and in which version. */
  versions(kind: SearchKind): Map<string, string> {
    const own = [...this.kept.values()].filter((document) => document.kind === kind);
    return new Map(own.map(({ id, version }) => [id, version]));
  }

  /** Best first: what has every word; else what has every word or one nearly like it; else what has some. */
  find(query: string): Matches {
    const all = wordsIn(query).slice(0, MOST_WORDS);
    const telling = all.filter((word) => !isStopWord(word, this.locale));
    const words = (telling.length > 0 ? telling : all).join(' ');
    const exact = this.ask(words, { combineWith: 'AND', prefix: begins });
    if (exact.length > 0) return { matches: exact, isExact: true };
    const near = this.ask(words, { combineWith: 'AND', prefix: begins, fuzzy: nearly });
    if (near.length > 0) return { matches: near, isExact: false };
    return { matches: this.ask(words, { combineWith: 'OR', fuzzy: nearly }), isExact: false };
  }

  private ask(words: string, options: SearchOptions): Match[] {
    const now = Date.now();
    const found = this.engine.search(words, {
      ...options,
      maxFuzzy: 2,
      boost: { title: 4, ingress: 2 },
      boostDocument: (key) => standingOf(this.kept.get(String(key)), now),
      processTerm: (word) => termOf(word, this.locale),
    });
    return found.flatMap(({ id, terms }) => {
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
