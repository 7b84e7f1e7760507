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

  constructor(
    groups: readonly (readonly string[])[],
    private readonly locale: Locale,
  ) {
    for (const group of groups)
      for (const phrase of group) {
        const [first, ...rest] = this.termsOf(phrase);
        if (first === undefined) continue;
        const others = group.filter((each) => each !== phrase);
        const known = this.phrases.get(first) ?? [];
        this.phrases.set(first, [...known, { terms: [first, ...rest], others }]);
      }
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
