import type { Locale } from '@regionwebb/content/locales';
import type { TermUses, Uses } from './term-uses';
import { isStopWord, termsOf } from './terms';
import type { Vocabulary } from './vocabulary';

/** Some thousand words are nearly all of any text; what is forgotten is learnt anew. */
const MOST = 20_000;

interface Learnt {
  terms: string[];
  uses: Uses[];
}

/** What the words of an index's texts stand for, as they are written: worked out once for each. */
export class LearntWords {
  private readonly learnt = new Map<string, Learnt & { isStopWord: boolean }>();

  constructor(
    private readonly locale: Locale,
    private readonly vocabulary: Vocabulary,
    private readonly uses: TermUses,
  ) {}

  /** What a word is indexed by. Titles are indexed to the last word, so that "Om oss" can be found. */
  of(word: string, field: string | undefined): Learnt {
    const learnt = this.learnt.get(word) ?? this.learn(word);
    return learnt.isStopWord && field !== 'title' ? nothing : learnt;
  }

  private learn(word: string) {
    if (this.learnt.size >= MOST) this.learnt.clear();
    this.vocabulary.add(word);
    const terms = [...termsOf(word, this.locale)];
    const uses = terms.map((term) => this.uses.of(term));
    const learnt = { terms, uses, isStopWord: isStopWord(word, this.locale) };
    this.learnt.set(word, learnt);
    return learnt;
  }
}

const nothing: Learnt = { terms: [], uses: [] };
