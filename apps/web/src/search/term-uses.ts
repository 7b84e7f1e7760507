/** A term written more often than this is in so many texts that it tells them little apart. */
const COMMON = 500;

/** How often each term has been written in an index. */
export class TermUses {
  private readonly times = new Map<string, number>();

  add(term: string): void {
    this.times.set(term, this.of(term) + 1);
  }

  remove(term: string): void {
    const left = this.of(term) - 1;
    if (left > 0) this.times.set(term, left);
    else this.times.delete(term);
  }

  of(term: string): number {
    return this.times.get(term) ?? 0;
  }

  isKnown(term: string): boolean {
    return this.times.has(term);
  }

  isCommon(term: string): boolean {
    return this.of(term) > COMMON;
  }

  /** What is no word may be the beginning of very many, or stand for one of them. */
  isBroad(term: string): boolean {
    return !this.isKnown(term) || this.isCommon(term);
  }

  /** The terms that tell texts apart before those that do not. */
  rarestFirst(terms: readonly string[]): string[] {
    const weight = (term: string) => (this.isKnown(term) ? this.of(term) : COMMON);
    return [...terms].sort((one, other) => weight(one) - weight(other));
  }
}
