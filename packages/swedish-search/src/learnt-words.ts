import type { Locale } from '@regionwebb/content/locales';
import { isStopWord, termOf } from './terms';

/** Some thousand words are nearly all of any text; what is forgotten is learnt anew. */
const MOST = 20_000;

/** What the words of an index's texts are found by, as they are written: worked out once for each. */
export class LearntWords {
  private readonly learnt = new Map<string, string>();

  constructor(private readonly locale: Locale) {}

  /** The term of a word, or none. Titles are indexed to the last word, so that "Om oss" can be found. */
  of(word: string, field: string | undefined): string {
    if (field === 'title') return termOf(word, this.locale);
    return this.learnt.get(word) ?? this.learn(word);
  }

  private learn(word: string): string {
    if (this.learnt.size >= MOST) this.learnt.clear();
    const term = isStopWord(word, this.locale) ? '' : termOf(word, this.locale);
    this.learnt.set(word, term);
    return term;
  }
}
