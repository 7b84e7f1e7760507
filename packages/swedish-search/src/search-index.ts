import type { Locale } from '@regionwebb/content/locales';
import { Addresses } from './addresses';
import { keyOf, type SearchDocument } from './document';
import { asTyped, beginningWith, nearly, spelledLike, type Expansion } from './expand-term';
import { IdentifierIndex, readIdentifiers } from './identifiers';
import { findPartly } from './partial-match';
import { foundAs, rank, strongest, type Match } from './ranking';
import { TermIndex, type Scored } from './term-index';
import { isStopWord, termOf, wordsIn } from './terms';

const MOST_WORDS = 12;

export interface Matches<Doc extends SearchDocument> {
  matches: Match<Doc>[];
  /** False when some words are missing, or only nearly as they were typed. */
  isExact: boolean;
}

/** The documents of one language, in memory. */
export class SearchIndex<Doc extends SearchDocument = SearchDocument> {
  readonly addresses: Addresses;
  private readonly byKey = new Map<string, Doc>();
  private readonly terms: TermIndex;
  private readonly identifiers = new IdentifierIndex();

  constructor(private readonly locale: Locale) {
    this.addresses = new Addresses(locale);
    this.terms = new TermIndex(locale);
  }

  put(document: Doc): void {
    const key = keyOf(document);
    this.remove(document);
    this.terms.add(document);
    this.identifiers.put(key, document.text);
    this.addresses.put(key, document.path);
    this.byKey.set(key, document);
  }

  remove(named: Pick<Doc, 'kind' | 'id'>): void {
    const key = keyOf(named);
    const document = this.byKey.get(key);
    if (!document) return;
    this.byKey.delete(key);
    this.terms.remove(document);
    this.identifiers.remove(key);
    this.addresses.remove(key, document.path);
  }

  get(key: string): Doc | undefined {
    return this.byKey.get(key);
  }

  /** Those of some documents that it has. */
  all(keys: readonly string[]): Doc[] {
    return keys.flatMap((key) => this.byKey.get(key) ?? []);
  }

  documents(): IterableIterator<Doc> {
    return this.byKey.values();
  }

  /** Best first: what has the numbers and addresses for e-mail; else every word; else what comes closest. */
  find(query: string): Matches<Doc> {
    const identified = this.findIdentified(query);
    if (identified) return { matches: identified, isExact: true };
    const exact = this.findExact(query);
    if (exact.length > 0) return { matches: exact, isExact: true };
    return { matches: this.findNear(query), isExact: false };
  }

  /** Undefined where the question has nothing that is looked for by its characters. */
  findIdentified(query: string): Match<Doc>[] | undefined {
    const { asked, rest } = readIdentifiers(query);
    if (asked.length === 0) return undefined;
    const keys = this.identifiers.findAll(asked);
    if (keys.length === 0) return asked.some(({ isSure }) => isSure) ? [] : undefined;
    const wanted = this.findExact(rest).map(({ document }) => document);
    const placeOf = (document: Doc) =>
      wanted.includes(document) ? wanted.indexOf(document) : wanted.length;
    return this.all(keys)
      .sort((one, other) => placeOf(one) - placeOf(other))
      .map((document) => ({ ...foundAs(document), identifiers: asked }));
  }

  /** What has every word, by itself or in a compound. */
  findExact(query: string): Match<Doc>[] {
    const { terms } = this.read(query);
    return strongest(this.ranked(this.withAll(terms, asTyped), terms));
  }

  /** What is called by some of a sentence and is about most of it. */
  findMost(query: string): Match<Doc>[] {
    const { terms, isSentence } = this.read(query);
    if (!isSentence) return [];
    return this.ranked(findPartly(this.terms, terms), terms).filter(({ isNamed }) => isNamed);
  }

  /**
   * What comes closest where no document has every word: what has words nearly like those that were typed; else the parts
   * of the compounds that were, or nearly; else what begins as a compound does; else most of the words.
   */
  findNear(query: string): Match<Doc>[] {
    const { words, terms } = this.read(query);
    const attempts = [
      () => this.withAll(terms, nearly),
      () => this.inParts(words),
      () => this.byFirstPart(words),
      () => findPartly(this.terms, terms),
    ];
    for (const attempt of attempts) {
      const found = attempt();
      if (found.length > 0) return strongest(this.ranked(found, terms));
    }
    return [];
  }

  /** A question with two of its words as one, where that is a word: `dataskydd` for `data skydd`. */
  joinedWaysOf(query: string): string[] {
    const words = wordsIn(query).slice(0, MOST_WORDS);
    return words.slice(1).flatMap((second, at) => {
      const joined = `${words[at] ?? ''}${second}`;
      if (!this.terms.vocabulary.isKnown(termOf(joined, this.locale))) return [];
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

  private withAll(terms: readonly string[], expand: typeof asTyped): Scored[] {
    const expansions = terms.map((term): Expansion => expand(this.terms, term));
    const keys = this.terms.keysOfEach(expansions);
    return keys.size > 0 ? this.terms.score(expansions, keys) : [];
  }

  private inParts(words: readonly string[]): Scored[] {
    const terms = words.flatMap((word) => this.partsOf(word) ?? termOf(word, this.locale));
    return terms.length > words.length ? this.withAll(terms, nearly) : [];
  }

  /** Misspelt parts only of a word that is nothing like any that is written: a name is no misspelt compound. */
  private partsOf(word: string): string[] | undefined {
    const { vocabulary, compounds } = this.terms;
    const term = termOf(word, this.locale);
    if (vocabulary.isKnown(term)) return undefined;
    const parts = compounds.partsOf(word.toLowerCase());
    if (parts) return parts;
    const like = [...vocabulary.beginningWith(term), ...spelledLike(vocabulary, term)];
    return like.length > 0 ? undefined : compounds.misspeltPartsOf(word.toLowerCase());
  }

  /** What is called by the first part of a compound that nobody has written: `Pressfunktionen` for `pressansvarig`. */
  private byFirstPart([word = '', ...others]: readonly string[]): Scored[] {
    if (others.length > 0) return [];
    for (const first of this.terms.compounds.firstPartsOf(word.toLowerCase())) {
      const expansion = { everywhere: beginningWith(this.terms.vocabulary, first) };
      const keys = this.terms.keysOf(expansion, { where: ['title', 'ingress'] });
      if (keys.size > 0) return this.terms.score([expansion], keys);
    }
    return [];
  }

  private ranked(found: readonly Scored[], asked: readonly string[]): Match<Doc>[] {
    const known = found.flatMap((scored) => {
      const document = this.byKey.get(scored.key);
      return document ? [{ document, scored }] : [];
    });
    return rank(known, asked, this.locale);
  }
}
