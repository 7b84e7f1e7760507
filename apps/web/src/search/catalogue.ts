import type { Listed } from '../cms/search-source';

const UNKNOWN = '';

/** The documents of a kind in the indexes, with their versions. */
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

  /** Whether none of its documents must be read again. */
  get isTrusted(): boolean {
    return [...this.listed.values()].every(({ version }) => version !== UNKNOWN);
  }

  /** Marks a document as possibly changed: it must be read again. */
  addUnknown(id: string): void {
    this.add({ id, updatedAt: '', version: UNKNOWN });
  }

  /** Marks all documents, since documents that they refer to may have changed. */
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

  /** Those to remove for no more than `most` to be left: the least recently changed. */
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

  /** Marks it as complete. */
  noteCount(count: number): void {
    this.excess = count - this.size;
  }

  private lastFirst(): Listed[] {
    return [...this.listed.values()].sort((one, other) =>
      one.updatedAt < other.updatedAt ? 1 : one.updatedAt > other.updatedAt ? -1 : 0,
    );
  }
}
