import { identifiersIn, type AskedIdentifier, type Identifiers } from './identifiers';

/** Short ones are found at the end alone, as within a number they are there by chance. */
const SHORTEST_WITHIN = 5;

/** Which documents have which telephone numbers, addresses for e-mail and other identifiers. */
export class IdentifierIndex {
  private readonly byKey = new Map<string, Identifiers>();

  put(key: string, text: string): void {
    const found = identifiersIn(text);
    if (found.numbers.length + found.emails.length > 0) this.byKey.set(key, found);
  }

  remove(key: string): void {
    this.byKey.delete(key);
  }

  /** The documents that have an identifier, or one that it is part of. */
  find({ kind, value }: AskedIdentifier): Set<string> {
    const isLike = (each: string) =>
      kind === 'emails' || value.length >= SHORTEST_WITHIN
        ? each.includes(value)
        : each.endsWith(value);
    const keys = [...this.byKey].flatMap(([key, found]) => (found[kind].some(isLike) ? [key] : []));
    return new Set(keys);
  }
}
