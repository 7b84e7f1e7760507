import type { Locale } from '@regionwebb/content/locales';
import { termOf, wordsIn } from './terms';

/** A question is asked in so many ways at most: each costs as much as the question itself. */
const MOST_WAYS = 6;

/** A word or phrase by its terms, and what else is called so. */
interface Phrase {
  terms: string[];
  others: string[];
}

/** Words that mean the same, in one language. */
export class Synonyms {
  /** By the first term of the phrase. */
  private readonly phrases = new Map<string, Phrase[]>();

  constructor(private readonly locale: Locale) {}

  /** Words that stand for each other. */
  addGroup(group: readonly string[]): void {
    for (const phrase of group)
      this.add(
        phrase,
        group.filter((each) => each !== phrase),
      );
  }

  /** A word or phrase that stands for others too. */
  add(phrase: string, others: string[]): void {
    const [first, ...rest] = this.termsOf(phrase);
    if (first === undefined) return;
    const known = this.phrases.get(first) ?? [];
    this.phrases.set(first, [...known, { terms: [first, ...rest], others }]);
  }

  /** A question, first as it was asked and then with one word or phrase after the other exchanged. */
  waysOf(query: string): string[] {
    const words = wordsIn(query);
    const terms = words.map((word) => termOf(word, this.locale));
    const ways = new Set([query]);
    for (const [at, term] of terms.entries())
      for (const { terms: phrase, others } of this.phrases.get(term) ?? []) {
        if (!phrase.every((each, place) => terms[at + place] === each)) continue;
        const [before, after] = [words.slice(0, at), words.slice(at + phrase.length)];
        for (const other of others)
          if (ways.size < MOST_WAYS) ways.add([...before, other, ...after].join(' '));
      }
    return [...ways];
  }

  private termsOf(phrase: string): string[] {
    return wordsIn(phrase).map((word) => termOf(word, this.locale));
  }
}
