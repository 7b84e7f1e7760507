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
  /** False when some words are missing or only approximate. */
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

  /** Those of some documents that are in the index. */
  all(keys: readonly string[]): Doc[] {
    return keys.flatMap((key) => this.byKey.get(key) ?? []);
  }

  documents(): IterableIterator<Doc> {
    return this.byKey.values();
  }

  /** Best first: documents with the identifiers; else with every word; else the closest. */
  find(query: string): Matches<Doc> {
    const identified = this.findIdentified(query);
    if (identified) return { matches: identified, isExact: true };
    const exact = this.findExact(query);
    if (exact.length > 0) return { matches: exact, isExact: true };
    return { matches: this.findNear(query), isExact: false };
  }

  /** Undefined where the query has no identifiers, or only doubtful ones that no document has. */
  findIdentified(query: string): Match<Doc>[] | undefined {
    const { identifiers, rest } = readIdentifiers(query);
    if (identifiers.length === 0) return undefined;
    const keys = this.identifiers.findAll(identifiers);
    if (keys.length === 0) return identifiers.some(({ isSure }) => isSure) ? [] : undefined;
    const wanted = this.findExact(rest).map(({ document }) => document);
    const placeOf = (document: Doc) =>
      wanted.includes(document) ? wanted.indexOf(document) : wanted.length;
    return this.all(keys)
      .sort((one, other) => placeOf(one) - placeOf(other))
      .map((document) => ({ ...foundAs(document), identifiers }));
  }

  /** Documents with every word, alone or in a compound. */
  findExact(query: string): Match<Doc>[] {
    const { terms } = this.read(query);
    return strongest(this.ranked(this.withAll(terms, asTyped), terms));
  }

  /** Documents whose title has some words of a sentence and whose text has most of it. */
  findMost(query: string): Match<Doc>[] {
    const { terms, isSentence } = this.read(query);
    if (!isSentence) return [];
    return this.ranked(findPartly(this.terms, terms), terms).filter(({ isNamed }) => isNamed);
  }

  /**
   * The closest documents where none has every word: with words spelt nearly like those in the query; else the parts of
   * its compounds, also misspelt; else compounds that begin alike; else most of the words.
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

  /** A query with two of its words joined, where that is a word: `dataskydd` for `data skydd`. */
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

  /** Corrects parts only of a word that resembles no known one: a name is no misspelt compound. */
  private partsOf(word: string): string[] | undefined {
    const { vocabulary, compounds } = this.terms;
    const term = termOf(word, this.locale);
    if (vocabulary.isKnown(term)) return undefined;
    const parts = compounds.partsOf(word.toLowerCase());
    if (parts) return parts;
    const like = [...vocabulary.beginningWith(term), ...spelledLike(vocabulary, term)];
    return like.length > 0 ? undefined : compounds.misspeltPartsOf(word.toLowerCase());
  }

  /** Documents whose title has the first part of an unknown compound: `Pressfunktionen` for `pressansvarig`. */
  private byFirstPart([word = '', ...others]: readonly string[]): Scored[] {
    if (others.length > 0) return [];
    for (const first of this.terms.compounds.firstPartsOf(word.toLowerCase())) {
      const expansion = { everywhere: beginningWith(this.terms.vocabulary, first) };
      const keys = this.terms.keysOf(expansion, { where: ['title', 'ingress'] });
      if (keys.size > 0) return this.terms.score([expansion], keys);
    }
    return [];
  }

  private ranked(found: readonly Scored[], queryTerms: readonly string[]): Match<Doc>[] {
    const known = found.flatMap((scored) => {
      const document = this.byKey.get(scored.key);
      return document ? [{ document, scored }] : [];
    });
    return rank(known, queryTerms, this.locale);
  }
}
