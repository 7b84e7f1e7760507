import type { Locale } from '@regionwebb/content/locales';
import { fold, isStopTerm, isStopWord, termOf } from './terms';
import type { Vocabulary } from './vocabulary';

const SHORTEST = 3;
/** Shorter parts are ignored: they occur in too many words by chance. */
const SHORTEST_SURE = 4;
const LONGEST_WORD = 40;
const MOST = 30;
const MOST_LOOKED_AT = 200;
/** Parts shorter than this are not corrected: too many words are near them. */
const SHORTEST_MISSPELT = 6;
const TWO_EDITS_FROM = 11;
/** Parts this long are hardly ever mistaken for another word. */
const LONG = 8;
const SHORTEST_FIRST = 5;
/** What may join two parts: landsbygd-s-utveckling, folkhäls-o-arbete. */
const link = /[soeua]$/;

/**
 * Compounds among the terms of an index: words that split into words which also occur alone. So `utveckling` is found in
 * `landsbygdsutveckling`, but `form` not in `information`.
 */
export class Compounds {
  private readonly found = new Map<string, string[]>();
  private foundIn = 0;

  constructor(
    private readonly locale: Locale,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** The terms of compounds that end with a term, the first to occur, as common words are. */
  endingWith(term: string): string[] {
    if (this.foundIn !== this.vocabulary.version) this.found.clear();
    this.foundIn = this.vocabulary.version;
    const found = this.found.get(term) ?? this.findEndingWith(term);
    this.found.set(term, found);
    return found;
  }

  /** The terms of the parts of a compound; empty when the word is not a compound of known words. */
  partsOf(word: string): string[] | undefined {
    if (word.length > LONGEST_WORD) return undefined;
    for (const [start, end] of halvesOf(word, SHORTEST_SURE)) {
      const first = this.knownPart(start);
      if (first === undefined) continue;
      const last = this.knownPart(end);
      const rest = last === undefined ? this.partsOf(end) : [last];
      if (rest) return [first, ...rest];
    }
    return undefined;
  }

  /**
   * The terms of a two-part compound with a misspelt part. Empty when the word can be split in more ways than one; a short
   * part must occur in the same position of an existing compound.
   */
  misspeltPartsOf(word: string): string[] | undefined {
    const ways = new Map<string, string[]>();
    for (const [start, end] of word.length > LONGEST_WORD ? [] : halvesOf(word, SHORTEST_SURE)) {
      const [first, last] = [this.knownPart(start), this.knownPart(end)];
      const lasts = isLong(first) ? this.like(this.stemOf(end)) : [];
      const firsts = isLong(last) ? this.like(this.bareStemOf(start)) : [];
      for (const near of lasts)
        if (near.length >= LONG || this.endingWith(near).length > 0)
          ways.set(`${first} ${near}`, [first ?? '', near]);
      for (const near of firsts)
        if (near.length >= LONG || this.isFirstOfSome(near))
          ways.set(`${near} ${last}`, [near, last ?? '']);
    }
    return ways.size === 1 ? [...ways.values()][0] : undefined;
  }

  /**
   * Possible first parts of a compound that occurs in no document, the longest first. The last part must be a word, so that
   * it is a compound at all.
   */
  *firstPartsOf(word: string): Generator<string> {
    if (word.length > LONGEST_WORD) return;
    for (const [start, end] of halvesOf(word, SHORTEST_SURE).reverse()) {
      const [first, last] = [this.bareStemOf(start), this.stemOf(end)];
      if (first.length < SHORTEST_FIRST) continue;
      if (this.vocabulary.isKnown(last) || this.endingWith(last).length > 0) yield first;
    }
  }

  private findEndingWith(term: string): string[] {
    const compounds: string[] = [];
    let looked = 0;
    for (const held of term.length < SHORTEST ? [] : this.vocabulary.holding(term, SHORTEST)) {
      if ((looked += 1) > MOST_LOOKED_AT || compounds.length === MOST) break;
      if (held.term !== term && this.isLaterPart(term, held.word)) compounds.push(held.term);
    }
    return compounds;
  }

  private isLaterPart(term: string, word: string): boolean {
    if (word.length > LONGEST_WORD) return false;
    const at = word.indexOf(term, SHORTEST);
    const [before, tail] = [word.slice(0, at), word.slice(at)];
    if (term.length < SHORTEST_SURE && before.length < SHORTEST_SURE) return false;
    if (this.knownPart(before) === undefined && this.partsOf(before) === undefined) return false;
    return this.isForm(tail, term) || this.isFirstPart(term, tail);
  }

  private isFirstPart(term: string, word: string): boolean {
    return halvesOf(word, SHORTEST).some(
      ([start, end]) => this.isForm(start, term) && this.knownPart(end) !== undefined,
    );
  }

  private isFirstOfSome(term: string): boolean {
    return this.vocabulary
      .beginningWith(term)
      .slice(0, MOST_LOOKED_AT)
      .some(({ form }) => this.isFirstPart(term, fold(term) === term ? fold(form) : form));
  }

  /** Also forms that the stemmer leaves: `strategin` of `strategi`. */
  private isForm(part: string, term: string): boolean {
    const isNear = (stem: string) =>
      term.length > SHORTEST_SURE && stem.startsWith(term) && stem.length - term.length <= 2;
    return this.stemsOf(part).some((stem) => stem === term || isNear(stem));
  }

  /** The term of a part that occurs as a separate word in some text; stop words are not parts of compounds. */
  private knownPart(part: string): string | undefined {
    if (part.length < SHORTEST || isStopWord(part, this.locale)) return undefined;
    return this.stemsOf(part).find(
      (term) =>
        term.length >= SHORTEST &&
        this.vocabulary.isKnown(term) &&
        !isStopTerm(term, this.locale) &&
        !/\d/.test(term),
    );
  }

  private like(stem: string): string[] {
    const near =
      stem.length < SHORTEST_MISSPELT
        ? []
        : this.vocabulary.near(stem, stem.length < TWO_EDITS_FROM ? 1 : 2);
    return near.map(({ term }) => term).filter((term) => isLong(term) && !/\d/.test(term));
  }

  /** A part with and without its joining letter. */
  private stemsOf(part: string): string[] {
    return [...new Set([this.stemOf(part), this.bareStemOf(part)])];
  }

  private stemOf(part: string): string {
    return termOf(part, this.locale);
  }

  private bareStemOf(part: string): string {
    const bare = part.length > SHORTEST ? part.replace(link, '') : part;
    return this.stemOf(isStopWord(bare, this.locale) ? part : bare);
  }
}

const isLong = (term: string | undefined): boolean =>
  term !== undefined && term.length >= SHORTEST_SURE;

/** Every split of a word in two parts of at least a given length. */
const halvesOf = (word: string, shortest: number): [start: string, end: string][] =>
  Array.from({ length: Math.max(0, word.length - 2 * shortest + 1) }, (_, at) => [
    word.slice(0, at + shortest),
    word.slice(at + shortest),
  ]);
