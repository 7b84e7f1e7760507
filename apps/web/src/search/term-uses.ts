/** A term written more often than this is in so many texts that it tells them little apart. */
const COMMON = 500;

/** How often a term has been written; whoever counts may hold on to it. */
export interface Uses {
  times: number;
}

/** How often each term has been written in an index. */
export class TermUses {
  private readonly uses = new Map<string, Uses>();

  /** The same for a term for ever, also when no text has it any more. */
  of(term: string): Uses {
    const known = this.uses.get(term);
    if (known) return known;
    const uses = { times: 0 };
    this.uses.set(term, uses);
    return uses;
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

  private times(term: string): number {
    return this.uses.get(term)?.times ?? 0;
  }
}
