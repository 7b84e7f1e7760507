import type { Locale } from '@regionwebb/content/locales';
import SearchableMap from 'minisearch/SearchableMap';
import { fold, termOf } from './terms';

/** A term that some document has. */
export interface Word {
  term: string;
  /** Its first spelling, in lower case. */
  form: string;
  /** How many documents have it. */
  count: number;
}

/** The terms of an index. One typed without å, ä and ö matches those with them too. */
export class Vocabulary {
  /** Grows whenever a term is added or removed. */
  version = 0;
  private readonly byTerm = new Map<string, Word>();
  private readonly byFolded = new SearchableMap<readonly Word[]>();
  private lines = { version: -1, forms: '', folded: '' };

  constructor(private readonly locale: Locale) {}

  get size(): number {
    return this.byTerm.size;
  }

  add(term: string, form: string): void {
    const known = this.byTerm.get(term);
    if (known) {
      known.count += 1;
      return;
    }
    const word = { term, form, count: 1 };
    this.version += 1;
    this.byTerm.set(term, word);
    this.byFolded.update(fold(term), (others = []) => [...others, word]);
  }

  remove(term: string): void {
    const known = this.byTerm.get(term);
    if (!known) return;
    known.count -= 1;
    if (known.count > 0) return;
    this.version += 1;
    this.byTerm.delete(term);
    const others = this.byFolded.get(fold(term))?.filter((word) => word !== known) ?? [];
    if (others.length > 0) this.byFolded.set(fold(term), others);
    else this.byFolded.delete(fold(term));
  }

  /** `vård` and `värd` of `vard`, but nothing else of `vård`. */
  spellings(term: string): Word[] {
    const words = this.byFolded.get(fold(term)) ?? [];
    return words.filter((word) => word.term === term || fold(term) === term);
  }

  isKnown(term: string): boolean {
    return this.spellings(term).length > 0;
  }

  count(term: string): number {
    return this.spellings(term).reduce((sum, { count }) => sum + count, 0);
  }

  /** The term and all that begin with it. */
  beginningWith(term: string): Word[] {
    const words = [...this.byFolded.atPrefix(fold(term)).values()].flat();
    return fold(term) === term ? words : words.filter((word) => word.term.startsWith(term));
  }

  /**
   * Terms that differ in at most so many letters, the nearest first; two transposed neighbours are one mistake (`reigon`),
   * and the first letter is assumed to be right.
   */
  near(term: string, edits: number): Word[] {
    if (edits === 0) return [];
    const folded = fold(term);
    const near = [...this.byFolded.fuzzyGet(folded, edits)]
      .filter(([each]) => each.charAt(0) === folded.charAt(0))
      .sort(([, [, one]], [, [, other]]) => one - other);
    const transposed = transpositionsOf(term).flatMap((each) => this.spellings(each));
    return [...new Set([...transposed, ...near.flatMap(([, [words]]) => words)])];
  }

  /** The words with a piece at an offset; å, ä and ö count where the piece has some. */
  *holding(piece: string, after: number): Generator<{ term: string; word: string }> {
    const { forms, folded } = this.inLines();
    const text = fold(piece) === piece ? folded : forms;
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      const start = text.lastIndexOf('\n', at) + 1;
      if (at - start < after) continue;
      const end = text.indexOf('\n', start);
      yield { term: termOf(forms.slice(start, end), this.locale), word: text.slice(start, end) };
      at = end - 1;
    }
  }

  /** One per line: searching one long text is faster than ten thousand words. */
  private inLines() {
    if (this.lines.version !== this.version) {
      const forms = [...this.byTerm.values()].map(({ form }) => `${form}\n`).join('');
      this.lines = { version: this.version, forms, folded: fold(forms) };
    }
    return this.lines;
  }
}

/** With two neighbours transposed; the first letter stays. */
const transpositionsOf = (term: string): string[] =>
  Array.from(
    { length: Math.max(0, term.length - 2) },
    (_, at) =>
      `${term.slice(0, at + 1)}${term.charAt(at + 2)}${term.charAt(at + 1)}${term.slice(at + 3)}`,
  );
