import { LRUCache } from 'lru-cache';
import type { CacheHandlerValue } from 'next/dist/server/lib/incremental-cache';

export interface Kept extends Pick<CacheHandlerValue, 'value'> {
  tags: readonly string[];
  /** When the request that made it began, in milliseconds since the epoch. */
  began: number;
  /** After so many milliseconds it is forgotten. */
  lifetime: number;
  bytes: number;
}

declare global {
  var regionwebbNextData: NextData | undefined;
}

const MAX_BYTES = 12 * 1024 * 1024;
const EVERYTHING = 'everything';

/** Monotonic, and finer than a millisecond: a change and a request can share one. */
export const clock = (): number => performance.timeOrigin + performance.now();

/** What Next keeps of the CMS's answers: in bounded memory, and nowhere else. */
class NextData {
  private readonly kept = new LRUCache<string, Kept>({
    maxSize: MAX_BYTES,
    maxEntrySize: MAX_BYTES / 4,
    sizeCalculation: ({ bytes }, key) => bytes + 2 * key.length + 500,
  });
  private readonly expired = new Map<string, number>();

  get(key: string, tags: readonly string[]): Kept | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    const isOld = clock() - found.began >= found.lifetime;
    const isOutdated = [EVERYTHING, ...found.tags, ...tags].some(
      (tag) => (this.expired.get(tag) ?? 0) >= found.began,
    );
    if (!isOld && !isOutdated) return found;
    this.kept.delete(key);
    return undefined;
  }

  set(key: string, kept: Kept): void {
    this.kept.set(key, kept);
  }

  delete(key: string): void {
    this.kept.delete(key);
  }

  /** Whatever carries one of the tags, and was asked for before now, is outdated. */
  expire(tags: readonly string[]): void {
    for (const tag of tags) this.expired.set(tag, clock());
    if (tags.includes(EVERYTHING)) this.kept.clear();
  }
}

/** One for the process: the front server expires what Next, in a bundle of its own, reads. */
export const nextData = (globalThis.regionwebbNextData ??= new NextData());
