import SearchableMap from 'minisearch/SearchableMap';
import { unmarkedOf } from './terms';

/** The terms that have å, ä or ö, by what they are without, for those who do not type them. */
export class MarkedTerms {
  private readonly byPlain = new SearchableMap<readonly string[]>();

  add(term: string): void {
    const plain = unmarkedOf(term);
    if (plain !== term) this.byPlain.update(plain, (others = []) => [...others, term]);
  }

  drop(term: string): void {
    const plain = unmarkedOf(term);
    const others = this.of(plain).filter((each) => each !== term);
    if (others.length > 0) this.byPlain.set(plain, others);
    else if (plain !== term) this.byPlain.delete(plain);
  }

  /** `vård` and `värd` of `vard`. */
  of(plain: string): readonly string[] {
    return this.byPlain.get(plain) ?? [];
  }

  /** Those that go on after a beginning. */
  beginningWith(plain: string): string[] {
    return [...this.byPlain.atPrefix(plain).values()]
      .flat()
      .filter(({ length }) => length > plain.length);
  }

  /** Those that are so many letters from a term, at most, when marks do not count. */
  near(term: string, edits: number): string[] {
    return [...this.byPlain.fuzzyGet(unmarkedOf(term), edits).values()].flatMap(([terms]) => terms);
  }
}
