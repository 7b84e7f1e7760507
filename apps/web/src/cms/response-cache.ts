import { LRUCache } from 'lru-cache';

interface Cached {
  /** As the CMS sent it, which takes less memory than the parsed value. */
  text: string;
  tags: readonly string[];
  /** When it was requested, in milliseconds since the epoch. */
  began: number;
}

interface Pending extends Pick<Cached, 'tags' | 'began'> {
  text: Promise<string | undefined>;
}

declare global {
  var regionwebbResponseCache: ResponseCache | undefined;
}

const MAX_BYTES = 12 * 1024 * 1024;
const OVERHEAD = 500;
/** A limit in case the change feed fails. */
const LONGEST_MS = 3_600_000;
const EVERYTHING = 'everything';

/** Monotonic, and finer than a millisecond: a change and a request can share one. */
const clock = (): number => performance.timeOrigin + performance.now();

/**
 * The CMS's answers, in bounded memory, each until one of its tags expires. An answer is dated by its request: one requested
 * before a change that arrives after it was announced is outdated on arrival.
 */
export class ResponseCache {
  /** The id of the database that the site follows; undefined until it is known. */
  database: string | undefined;
  private readonly cached = new LRUCache<string, Cached>({
    maxSize: MAX_BYTES,
    maxEntrySize: MAX_BYTES / 4,
    // A string takes two bytes a character as soon as it holds one dash or typographic quotation mark.
    sizeCalculation: ({ text }, key) => 2 * (text.length + key.length) + OVERHEAD,
  });
  private readonly pending = new Map<string, Pending>();
  private readonly expired = new Map<string, number>();

  /**
   * The cached answer under a key, or the result of `request`, once for all callers that wait for the same. A rejection or
   * `undefined` is not cached.
   */
  async get(
    key: string,
    tags: readonly string[],
    request: () => Promise<string | undefined>,
  ): Promise<string | undefined> {
    const cached = this.cached.get(key);
    if (cached && this.isCurrent(cached)) return cached.text;
    const running = this.pending.get(key);
    if (running && this.isCurrent(running)) return running.text;
    const pending = { tags, began: clock(), text: request() };
    this.pending.set(key, pending);
    try {
      const text = await pending.text;
      if (text !== undefined) this.cached.set(key, { ...pending, text });
      return text;
    } finally {
      if (this.pending.get(key) === pending) this.pending.delete(key);
    }
  }

  /** Expires all answers with one of the tags that were requested before now. */
  expire(tags: readonly string[], database = this.database): void {
    this.database = database;
    for (const tag of tags) this.expired.set(tag, clock());
    if (tags.includes(EVERYTHING)) this.cached.clear();
  }

  private isCurrent({ tags, began }: Pick<Cached, 'tags' | 'began'>): boolean {
    const isOutdated = [EVERYTHING, ...tags].some((tag) => (this.expired.get(tag) ?? 0) >= began);
    return !isOutdated && clock() - began < LONGEST_MS;
  }
}

/** One for the process: the renderer expires what Next's pages, in another bundle, read. */
export const responseCache = (globalThis.regionwebbResponseCache ??= new ResponseCache());
