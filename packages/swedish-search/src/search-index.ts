import type { Locale } from '@regionwebb/content/locales';
import MiniSearch from 'minisearch';
import { Addresses } from './addresses';
import type { Scored } from './ask-engine';
import { findSome } from './find-some';
import { findNearest } from './find-nearest';
import { findEvery, type Known } from './find-terms';
import { IdentifierIndex } from './identifier-index';
import { readIdentifiers } from './identifiers';
import { LearntWords } from './learnt-words';
import { foundAs, type Match, type Matches } from './match';
import type { Searchable, SearchKind } from './searchable';
import { strengthOf, strongest } from './strength';
import { standingOf } from './standing';
import { TermUses } from './term-uses';
import { isStopWord, termOf, wordsIn } from './terms';
import { Vocabulary } from './vocabulary';
import { weighedByTitle } from './weighed-by-title';

const fields = ['title', 'ingress', 'text'] as const;
const MOST_WORDS = 12;
/** Titles are compared with the question for so many of the best. */
const MOST_WEIGHED = 20;

/** The documents of one language, in memory. */
export class SearchIndex {
  private readonly kept = new Map<string, Searchable>();
  private readonly known: Known;
  private readonly words: LearntWords;
  private readonly lasting = new Set<string>();
  private readonly identifiers = new IdentifierIndex();
  readonly addresses = new Addresses();
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
    this.identifiers.put(key, document.text);
    this.addresses.put(key, document.path);
    this.kept.set(key, document);
    if (document.kind !== 'news') this.lasting.add(key);
    this.known.uses.settle();
  }

  remove(kind: SearchKind, id: string): void {
    this.takeOut(keyOf({ kind, id }));
    this.known.uses.settle();
  }

  get(key: string): Searchable | undefined {
    return this.kept.get(key);
  }

  documents(): IterableIterator<Searchable> {
    return this.kept.values();
  }

  /** Those of some documents that it has. */
  all(keys: readonly string[]): Searchable[] {
    return keys.flatMap((key) => this.kept.get(key) ?? []);
  }

  /** Best first: what has the numbers and addresses for e-mail; else every word; else what comes closest. */
  find(query: string): Matches {
    const identified = this.findIdentified(query);
    if (identified) return { matches: identified, isExact: true };
    const exact = this.findExact(query);
    if (exact.length > 0) return { matches: exact, isExact: true };
    return { matches: this.findNear(query), isExact: false };
  }

  /** Undefined where the question has nothing that is looked for by its characters. */
  findIdentified(query: string): Match[] | undefined {
    const { asked, rest } = readIdentifiers(query);
    if (asked.length === 0) return undefined;
    const [first, ...others] = asked.map((each) => this.identifiers.find(each));
    const keys = [...(first ?? [])].filter((key) => others.every((each) => each.has(key)));
    if (keys.length === 0) return asked.some(({ isSure }) => isSure) ? [] : undefined;
    const wanted = new Map(this.findExact(rest).map((match, place) => [match.document, place]));
    const placeOf = ({ document }: Match) => wanted.get(document) ?? wanted.size;
    return keys
      .flatMap((key) => {
        const document = this.kept.get(key);
        return document ? [{ ...foundAs(document), identifiers: asked }] : [];
      })
      .sort((one, other) => placeOf(one) - placeOf(other));
  }

  /** What has every word, by itself or in a compound. */
  findExact(query: string): Match[] {
    const { terms } = this.read(query);
    return terms.length === 0 ? [] : strongest(this.matchesOf(findEvery(this.known, terms), terms));
  }

  /** What comes closest, where nothing has every word. */
  findNear(query: string): Match[] {
    const read = this.read(query);
    if (read.terms.length === 0) return [];
    return strongest(this.matchesOf(findNearest(this.known, read), read.terms));
  }

  /** What is about most of a sentence, though it has not every word. */
  findMost(query: string): Match[] {
    const { terms, isSentence } = this.read(query);
    if (!isSentence) return [];
    const found = findSome(this.known, terms, { isSentence, leastOfBest: 0 });
    return this.matchesOf(found, terms).filter(({ isNamed }) => isNamed);
  }

  /** A question with two of its words as one, where that is a word: `dataskydd` for `data skydd`. */
  joinedWaysOf(query: string): string[] {
    const words = wordsIn(query).slice(0, MOST_WORDS);
    return words.slice(1).flatMap((second, at) => {
      const joined = `${words[at] ?? ''}${second}`;
      if (!this.known.uses.isKnown(termOf(joined, this.locale))) return [];
      return [[...words.slice(0, at), joined, ...words.slice(at + 2)].join(' ')];
    });
  }

  private read(query: string) {
    const all = wordsIn(query).slice(0, MOST_WORDS);
    const saying = all.filter((word) => !isStopWord(word, this.locale));
    const words = saying.length > 0 ? saying : all;
    const terms = [...new Set(words.map((word) => termOf(word, this.locale)))];
    return { words, terms, isSentence: all.length > words.length || words.length > 3 };
  }

  /** By its words: what the engine only discards, it clears away later, and fails when something is added meanwhile. */
  private takeOut(key: string): void {
    const document = this.kept.get(key);
    if (!document) return;
    this.kept.delete(key);
    this.lasting.delete(key);
    this.identifiers.remove(key);
    this.addresses.remove(key, document.path);
    this.isTakingOut = true;
    this.known.engine.remove(document);
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
  private matchesOf(found: Scored[], asked: string[]): Match[] {
    const now = Date.now();
    return found
      .flatMap(({ key, score, ...scored }) => {
        const document = this.kept.get(key);
        if (!document) return [];
        const weight = score * standingOf(document, now);
        return [{ document, terms: scored.terms, weight, ...strengthOf(scored, asked) }];
      })
      .sort((one, other) => other.weight - one.weight)
      .map((match, place) => (place < MOST_WEIGHED ? weighedByTitle(match, this.locale) : match))
      .sort((one, other) => other.weight - one.weight);
  }
}

export const keyOf = ({ kind, id }: Pick<Searchable, 'kind' | 'id'>) => `${kind} ${id}`;

function valueOf(document: Searchable, field: string): string {
  if (field === 'title' || field === 'ingress' || field === 'text') return document[field];
  return keyOf(document);
}
