import type { Locale } from '@regionwebb/content/locales';
import { MarkedTerms } from './marked-terms';
import { WordText } from './word-text';

/** A term written more often than this is in so many texts that it tells them little apart. */
const COMMON = 500;

/** How often each term is written in the texts of an index; a term that no text has is not there. */
export class TermUses {
  readonly marked = new MarkedTerms();
  readonly text: WordText;
  /** Grows whenever a term comes or goes. */
  changes = 0;
  private readonly uses = new Map<string, number>();
  private readonly unused = new Set<string>();

  constructor(locale: Locale) {
    this.text = new WordText(locale);
  }

  /** Once more, as it is written. */
  add(term: string, word: string): void {
    const times = this.uses.get(term);
    this.uses.set(term, (times ?? 0) + 1);
    if (times !== undefined) return;
    this.changes += 1;
    this.marked.add(term);
    this.text.add(term, word);
  }

  drop(term: string): void {
    const times = (this.uses.get(term) ?? 0) - 1;
    this.uses.set(term, times);
    if (times <= 0) this.unused.add(term);
  }

  /** Once a document is saved or gone, its terms that are in no text any more go too. */
  settle(): void {
    for (const term of this.unused) if ((this.uses.get(term) ?? 0) <= 0) this.forget(term);
    this.unused.clear();
  }

  isKnown(term: string): boolean {
    return this.times(term) > 0;
  }

  isCommon(term: string): boolean {
    return this.times(term) > COMMON;
  }

  /** What is no word may be the beginning of very many, or stand for one of them. */
  isBroad(term: string): boolean {
    return !this.isKnown(term) || this.isCommon(term);
  }

  /** The terms that tell texts apart before those that do not. */
  rarestFirst(terms: readonly string[]): string[] {
    const weight = (term: string) => this.times(term) || COMMON;
    return [...terms].sort((one, other) => weight(one) - weight(other));
  }

  /** How often it is written, also with marks that it lacks. */
  times(term: string): number {
    return [term, ...this.marked.of(term)].reduce(
      (sum, each) => sum + (this.uses.get(each) ?? 0),
      0,
    );
  }

  private forget(term: string): void {
    this.changes += 1;
    this.uses.delete(term);
    this.marked.drop(term);
    this.text.drop(term);
  }
}
