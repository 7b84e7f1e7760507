import type { Locale } from '@regionwebb/content/locales';
import { LRUCache } from 'lru-cache';
import { stopWords } from './stop-words';
import type { Held } from './word-text';
import type { TermUses } from './term-uses';
import { isStopWord, termOf, unmarkedOf } from './terms';

const SHORTEST = 3;
/** A shorter part says little: it is in so many words by chance. */
const SHORTEST_SURE = 4;
/** Of the words that end with a short term, so many must be compounds: `lag` is no part of `förslag`. */
const SURE_SHARE = 0.6;
const LONGEST_WORD = 40;
const MOST = 30;
const MOST_LOOKED_AT = 200;
/** What may join two parts: landsbygd-s-utveckling, folkhäls-o-arbete. */
const link = /[soeua]$/;

/**
 * What is a compound, by the terms of an index: a word that falls apart into words that are used by themselves. So
 * `utveckling` is found in `landsbygdsutveckling`, but `form` not in `information`.
 */
export class Vocabulary {
  private readonly found = new LRUCache<string, string[]>({ max: 1_000 });
  private foundAt = 0;

  constructor(
    private readonly locale: Locale,
    private readonly uses: TermUses,
  ) {}

  /** The terms of compounds that a term is a later part of: those that came first, as common words do. */
  compoundsOf(term: string): string[] {
    if (term.length < SHORTEST) return [];
    if (this.foundAt !== this.uses.changes) this.found.clear();
    this.foundAt = this.uses.changes;
    const known = this.found.get(term);
    if (known) return known;
    const holding = [...this.holding(term)];
    const compounds = new Set<string>();
    for (const { whole, word } of this.isSure(term, holding) ? holding : []) {
      if (compounds.size === MOST) break;
      if (this.isLaterPart(term, word)) compounds.add(whole);
    }
    compounds.delete(term);
    this.found.set(term, [...compounds]);
    return [...compounds];
  }

  /** The terms of the words that a word is made of, or none where it is no compound of known ones. */
  partsOf(word: string): string[] | undefined {
    if (word.length > LONGEST_WORD) return undefined;
    for (let cut = SHORTEST_SURE; cut <= word.length - SHORTEST_SURE; cut += 1) {
      const first = this.knownPart(word.slice(0, cut));
      if (first === undefined) continue;
      const last = this.knownPart(word.slice(cut));
      const rest = last === undefined ? this.partsOf(word.slice(cut)) : [last];
      if (rest) return [first, ...rest];
    }
    return undefined;
  }

  /** The term of a part that some text has by itself. */
  knownPart(part: string): string | undefined {
    if (part.length < SHORTEST || isStopWord(part, this.locale)) return undefined;
    return this.stemsOf(part).find((each) => each.length >= SHORTEST && this.isWord(each));
  }

  stemOf(part: string): string {
    return termOf(part, this.locale);
  }

  /** Without what joins a part to the next. */
  bareStemOf(part: string): string {
    const bare = part.length > SHORTEST ? part.replace(link, '') : part;
    return this.stemOf(isStopWord(bare, this.locale) ? part : bare);
  }

  /** Whether some compound ends with a term, or has it in the middle. */
  isLater(term: string): boolean {
    return this.compoundsOf(term).length > 0;
  }

  /** Whether some compound begins with a term. */
  isFirst(term: string): boolean {
    let left = MOST_LOOKED_AT;
    for (const { word } of this.uses.text.beginningWith(term)) {
      if (this.isFirstPart(term, word)) return true;
      if ((left -= 1) === 0) return false;
    }
    return false;
  }

  private *holding(term: string): Generator<Held> {
    let left = MOST_LOOKED_AT;
    for (const held of this.uses.text.holding(term, SHORTEST)) {
      yield held;
      if ((left -= 1) === 0) return;
    }
  }

  private isSure(term: string, holding: Held[]): boolean {
    if (term.length > SHORTEST_SURE) return true;
    const ending = holding.filter(({ word }) => this.isForm(tailOf(word, term), term));
    const sure = ending.filter(({ word }) => this.isLaterPart(term, word));
    return sure.length >= SURE_SHARE * ending.length;
  }

  private isLaterPart(term: string, word: string): boolean {
    const tail = tailOf(word, term);
    const before = word.slice(0, word.length - tail.length);
    if (term.length < SHORTEST_SURE && before.length < SHORTEST_SURE) return false;
    if (this.knownPart(before) === undefined && this.partsOf(before) === undefined) return false;
    return this.isForm(tail, term) || this.isFirstPart(term, tail);
  }

  private isFirstPart(term: string, word: string): boolean {
    for (let cut = term.length; cut <= word.length - SHORTEST; cut += 1) {
      if (!this.isForm(word.slice(0, cut), term)) continue;
      if (this.knownPart(word.slice(cut)) !== undefined) return true;
    }
    return false;
  }

  private isForm(part: string, term: string): boolean {
    return this.stemsOf(part).some(
      (stem) => stem === term || (isLong(term) && stem.startsWith(term) && isNear(stem, term)),
    );
  }

  private isWord(term: string): boolean {
    return this.uses.isKnown(term) && !stopTerms[this.locale].has(term) && !/\d/.test(term);
  }

  /** Of a part with what joins it to the next, and without. */
  private stemsOf(part: string): string[] {
    return [...new Set([this.stemOf(part), this.bareStemOf(part)])];
  }
}

/** A form that the stemmer leaves: `strategin` of `strategi`. */
const isNear = (stem: string, term: string) => stem.length - term.length <= 2;
const isLong = (term: string) => term.length > SHORTEST_SURE;

/** From where a term begins as a later part. */
const tailOf = (word: string, term: string) => word.slice(word.indexOf(term, SHORTEST));

/** Titles are indexed with their common words, which are no part of any compound. */
const stopTerms = { sv: stopTermsOf('sv'), en: stopTermsOf('en') };

function stopTermsOf(locale: Locale): ReadonlySet<string> {
  const terms = [...stopWords[locale]].map((word) => termOf(word, locale));
  return new Set(terms.flatMap((term) => [term, unmarkedOf(term)]));
}
