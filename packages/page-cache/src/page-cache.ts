import { createBreaker } from './breaker';
import { createCompressor } from './compressor';
import { TimedOut, within } from './deadline';
import { isImmutable, isNotFound, lifetimeOf, lifetimes, type Lifetimes } from './lifetime';
import { createLruStores } from './lru-stores';
import type { PageStore } from './page-store';
import type { Rendered, StoredPage } from './rendered';
import { Abandoned, createSingleFlight, type Visitor } from './single-flight';
import { storedPage } from './variants';

/** The signal is aborted when every client that waits has disconnected; a rendering that has not begun may be dropped. */
export type Render = (signal: AbortSignal) => Promise<Rendered>;

/** `pass` means: rendered, and not to be stored. */
export interface Found {
  page: StoredPage;
  how: 'hit' | 'miss' | 'stale' | 'pass';
  /** The reason, for diagnostics. */
  why: string;
}

type Made = Omit<Found, 'why'>;
/** `from`: when the cache was called; the timeout where there is an earlier page counts from then. */
type Waiting = Visitor & { from: number };

const WEEK = 7 * 24 * 3_600_000;
const RETRY_AFTER_MS = 1_000;
const TIMEOUT_MS = { stale: 1_000, miss: 8_000 };

export interface PageCacheOptions {
  /** Of bodies in memory, all encodings counted. Pages that were not found (404) get a sixteenth of it in addition. */
  maxBytes: number;
  lifetimes?: Lifetimes;
  /** The greatest age, in milliseconds, of a page that is shown because its rendering fails. */
  keepStaleFor?: number;
  /** Milliseconds between a failed rendering and the next attempt; the earlier page is shown meanwhile. */
  retryAfter?: number;
  /** Of the wait for a rendering: where an earlier page can be shown (`stale`), and where there is none (`miss`). */
  timeoutMs?: { stale: number; miss: number } | undefined;
  /** Called when a rendering fails and an earlier page is shown. */
  onFailure?: (key: string, error: unknown) => void;
  /** While true, stale pages are shown without an attempt to render them. */
  isOriginDown?: () => boolean;
  now?: () => number;
  store?: PageStore;
}

/** Complete responses by key, each valid until `expireAll`, in memory and, with a store, on disk. */
export class PageCache {
  private generation = 1;
  private readonly now: () => number;
  private readonly store: PageStore | undefined;
  private readonly stores;
  private readonly renderings = createSingleFlight<Made>(() => this.generation);
  private readonly compressor = createCompressor((key, page) => this.stores.resize(key, page));
  private readonly breaker;
  private readonly retryAfter: number;

  constructor(private readonly options: PageCacheOptions) {
    this.now = options.now ?? Date.now;
    this.retryAfter = options.retryAfter ?? RETRY_AFTER_MS;
    this.breaker = createBreaker({ pause: this.retryAfter, now: this.now });
    this.store = options.store;
    this.stores = createLruStores(options.maxBytes, (key) => this.store?.remove(key));
  }

  get size() {
    return this.stores.size();
  }

  /** The keys of all pages, of whatever age. */
  keys(): string[] {
    return this.stores.keys();
  }

  /** The page if it can be sent without further work; undefined otherwise. */
  fresh(key: string): StoredPage | undefined {
    const page = this.stores.get(key);
    return page && !page.isPlain && this.isFresh(page) ? page : undefined;
  }

  /** Whether there is a page other than a 404 under the key, of whatever age. */
  has(key: string): boolean {
    const page = this.stores.get(key);
    return page !== undefined && !isNotFound(page);
  }

  /**
   * The page, rendered if need be. An older one is returned when the rendering fails or times out, and then at once until a
   * rendering has succeeded; without one, rejects with the error of the rendering or with `TimedOut`.
   */
  async get(key: string, render: Render, visitor: Visitor = {}): Promise<Found> {
    return this.find(key, render, { ...visitor, from: performance.now() });
  }

  private async find(key: string, render: Render, visitor: Waiting): Promise<Found> {
    const page = this.stores.get(key);
    if (page?.isPlain) await this.compress(key, page);
    if (page && this.isFresh(page)) return { page, how: 'hit', why: 'fresh' };
    const cached = page && this.isPresentable(page) ? page : undefined;
    const held = cached && this.whyHeld(cached);
    if (cached && held) return { page: cached, how: 'stale', why: held };
    const start = (signal: AbortSignal) => this.renderAndStore(key, () => render(signal));
    if (cached && this.breaker.isOpen()) {
      this.breaker.try(() => this.renderings.join(key, start).result);
      return { page: cached, how: 'stale', why: 'renderings take too long' };
    }
    const timeoutMs = this.options.timeoutMs ?? TIMEOUT_MS;
    const why = this.whyNot(page);
    const until = Math.min(
      (visitor.since ?? visitor.from) + timeoutMs.miss,
      cached ? visitor.from + timeoutMs.stale : Infinity,
    );
    const left = () => Math.max(0, until - performance.now());
    const { isFirst, result, done, leave } = this.renderings.join(key, start, visitor.signal);
    try {
      const made = await within(left(), result);
      if (made.how !== 'pass') return { ...made, why };
      const again = () => this.renderAndStore(key, () => render(never()));
      const rendered = isFirst ? made : await within(left(), again());
      return { ...rendered, why: 'not to be kept' };
    } catch (error) {
      // The rendering was dropped just before this client joined.
      if (error instanceof Abandoned && visitor.signal?.aborted === false)
        return await this.find(key, render, visitor);
      if (error instanceof TimedOut) this.breaker.open();
      if (!cached) {
        if (error instanceof TimedOut) leave();
        throw error;
      }
      if (isFirst) this.options.onFailure?.(key, error);
      cached.retry = { at: this.now() + this.retryAfter, generation: this.generation };
      return { page: cached, how: 'stale', why: 'rendering failed' };
    } finally {
      done();
    }
  }

  /** The origin answers again, so renderings are worth waiting for. */
  noteOriginAnswers(): void {
    this.breaker.close();
  }

  /** Makes everything stale, renderings under way too. `position` in the change feed is for the pages to come. */
  expireAll(position?: string): void {
    this.generation += 1;
    this.store?.begin(position);
  }

  /** Loads the store into memory. Pages outdated at its position are stale. Resolves to their number. */
  async load(): Promise<number> {
    const cached = (await this.store?.load()) ?? [];
    for (const { key, isCurrent, ...page } of cached) {
      const generation = isCurrent ? this.generation : 0;
      this.stores.set(key, { ...storedPage(page, generation), isPlain: true });
    }
    return cached.length;
  }

  /** Makes gzip, which is quick, before the first answer, and Brotli in the background. */
  private async compress(key: string, page: StoredPage): Promise<void> {
    page.isPlain = false;
    await this.compressor.begin(key, page);
    this.compressor.add(key, page);
  }

  private isFresh({ generation, freshUntil }: StoredPage): boolean {
    return generation >= this.generation && this.now() < freshUntil;
  }

  /** A stale 404 is never shown: the page may have been published since. */
  private isPresentable(page: StoredPage): boolean {
    return !isNotFound(page) && this.now() - page.storedAt < (this.options.keepStaleFor ?? WEEK);
  }

  private whyHeld({ retry }: StoredPage): string | undefined {
    if (this.options.isOriginDown?.()) return 'origin down';
    const isWaiting = retry?.generation === this.generation && this.now() < retry.at;
    return isWaiting ? 'rendering failed a moment ago' : undefined;
  }

  private whyNot(page: StoredPage | undefined): string {
    if (!page) return 'not kept';
    return page.generation < this.generation ? 'content has changed' : 'too old';
  }

  private async renderAndStore(key: string, render: () => Promise<Rendered>): Promise<Made> {
    const begun = this.generation;
    const rendered = await render();
    if (isPage(rendered)) this.breaker.close();
    const lifetime = lifetimeOf(rendered, this.options.lifetimes ?? lifetimes);
    const storedAt = this.now();
    const dated = { ...rendered, storedAt, freshUntil: storedAt + lifetime };
    const page = storedPage(dated, isImmutable(rendered) ? Infinity : begun);
    // While the origin is down there is nothing but the earlier page.
    if (lifetime > 0) await this.keep(key, page);
    else if (!this.options.isOriginDown?.()) this.stores.remove(key);
    return { page, how: lifetime === 0 ? 'pass' : 'miss' };
  }

  private async keep(key: string, page: StoredPage): Promise<void> {
    this.compressor.inherit(page, this.stores.get(key));
    if (!this.stores.set(key, page) || isNotFound(page)) return;
    if (page.generation !== Infinity)
      this.store?.save(key, page, page.generation === this.generation);
    await this.compress(key, page);
  }
}

/** Never aborted. */
const never = () => new AbortController().signal;

/** Whether it was rendered from the origin's answers, as opposed to a file. */
const isPage = ({ status, headers }: Rendered): boolean =>
  status === 200 && headers['content-type']?.startsWith('text/html') === true;
