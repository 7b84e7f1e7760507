import type { Listed } from '../cms/search-source';

const UNKNOWN = '';

/** Which documents of a kind have been taken into the indexes, and in which version. */
export class Catalogue {
  private readonly listed = new Map<string, Listed>();
  /** How many more the CMS counts since the oldest of them: those of the same moment that have no room. */
  private excess = 0;

  get size(): number {
    return this.listed.size;
  }

  has({ id, version }: Listed): boolean {
    return this.listed.get(id)?.version === version;
  }

  includes(id: string): boolean {
    return this.listed.has(id);
  }

  add(document: Listed): void {
    this.listed.set(document.id, document);
  }

  /** Whether none of its documents is to be read anew. */
  get isTrusted(): boolean {
    return [...this.listed.values()].every(({ version }) => version !== UNKNOWN);
  }

  /** A document of which it is not known whether it has changed since: it is to be read anew. */
  addUnknown(id: string): void {
    this.add({ id, updatedAt: '', version: UNKNOWN });
  }

  /** For when what its documents name may have changed: they are to be read anew. */
  distrust(): void {
    for (const [id, listed] of this.listed) this.listed.set(id, { ...listed, version: UNKNOWN });
  }

  remove(id: string): void {
    this.listed.delete(id);
  }

  /** Those that are not among some, by id. */
  without(ids: ReadonlySet<string>): string[] {
    return [...this.listed.keys()].filter((id) => !ids.has(id));
  }

  /** Those that must go for no more than `most` to be left: what has not been changed for longest. */
  beyond(most: number): string[] {
    if (this.size <= most) return [];
    return this.lastFirst()
      .slice(most)
      .map(({ id }) => id);
  }

  /** When the oldest was changed. */
  oldest(): string | undefined {
    return this.lastFirst().at(-1)?.updatedAt;
  }

  /** Whether it can hold all that the CMS counts. */
  agreesWith(count: number): boolean {
    return count === this.size + this.excess;
  }

  /** For when it is known to hold what it should. */
  noteCount(count: number): void {
    this.excess = count - this.size;
  }

  private lastFirst(): Listed[] {
    return [...this.listed.values()].sort((one, other) =>
      one.updatedAt < other.updatedAt ? 1 : one.updatedAt > other.updatedAt ? -1 : 0,
    );
  }
}
