import { LRUCache } from 'lru-cache';

interface Kept {
  /** As the CMS sent it, which takes less room than what it says. */
  text: string;
  tags: readonly string[];
  /** When it was asked for, in milliseconds since the epoch. */
  began: number;
}

interface Asking extends Pick<Kept, 'tags' | 'began'> {
  text: Promise<string | undefined>;
}

declare global {
  var regionwebbKeptAnswers: ResponseCache | undefined;
}

const MAX_BYTES = 12 * 1024 * 1024;
const OVERHEAD = 500;
/** The net below the change feed. */
const LONGEST_MS = 3_600_000;
const EVERYTHING = 'everything';

/** Monotonic, and finer than a millisecond: a change and a request can share one. */
const clock = (): number => performance.timeOrigin + performance.now();

/**
 * The CMS's answers, in bounded memory, each until one of its tags is expired. An answer is dated by when it was asked
 * for: one from before a change that arrives after the change was announced is outdated when it comes.
 */
export class ResponseCache {
  /** The id of the database that the site follows; undefined until it is known. */
  database: string | undefined;
  private readonly kept = new LRUCache<string, Kept>({
    maxSize: MAX_BYTES,
    maxEntrySize: MAX_BYTES / 4,
    // A string takes two bytes a character as soon as it holds one dash or typographic quotation mark.
    sizeCalculation: ({ text }, key) => 2 * (text.length + key.length) + OVERHEAD,
  });
  private readonly asking = new Map<string, Asking>();
  private readonly expired = new Map<string, number>();

  /**
   * The answer to a question: the one that is kept, or what `ask` gives, once for all who wait for the same. What
   * `ask` rejects with or answers with `undefined` is not kept.
   */
  async get(
    question: string,
    tags: readonly string[],
    ask: () => Promise<string | undefined>,
  ): Promise<string | undefined> {
    const kept = this.kept.get(question);
    if (kept && this.isTrue(kept)) return kept.text;
    const running = this.asking.get(question);
    if (running && this.isTrue(running)) return running.text;
    const asked = { tags, began: clock(), text: ask() };
    this.asking.set(question, asked);
    try {
      const text = await asked.text;
      if (text !== undefined) this.kept.set(question, { ...asked, text });
      return text;
    } finally {
      if (this.asking.get(question) === asked) this.asking.delete(question);
    }
  }

  /** Whatever carries one of the tags, and was asked for before now, is outdated. */
  expire(tags: readonly string[], database = this.database): void {
    this.database = database;
    for (const tag of tags) this.expired.set(tag, clock());
    if (tags.includes(EVERYTHING)) this.kept.clear();
  }

  private isTrue({ tags, began }: Pick<Kept, 'tags' | 'began'>): boolean {
    const isOutdated = [EVERYTHING, ...tags].some((tag) => (this.expired.get(tag) ?? 0) >= began);
    return !isOutdated && clock() - began < LONGEST_MS;
  }
}

/** One for the process: the renderer expires what Next's pages, in a bundle of their own, read. */
export const responseCache = (globalThis.regionwebbKeptAnswers ??= new ResponseCache());
