import { Abandoned, type Visitor } from './audience';
import { createBreaker } from './breaker';
import { createCompressor } from './compressor';
import { TimedOut, within } from './deadline';
import { createFlights } from './flights';
import { isImmutable, isMissing, lifetimeOf, lifetimes } from './lifetime';
import type { PageCacheOptions } from './page-cache-options';
import type { PageStore } from './page-store';
import type { Rendered, StoredPage } from './rendered';
import { createShelves } from './shelves';
import { storedPage } from './stored-page';

/** The signal is aborted when everybody who waits has left: what has not begun then need not. */
export type Render = (signal: AbortSignal) => Promise<Rendered>;

/** `pass` means: rendered, and not to be stored. */
export interface Found {
  page: StoredPage;
  how: 'hit' | 'miss' | 'stale' | 'pass';
  /** In words, for whoever looks into what the cache does. */
  why: string;
}

type Made = Omit<Found, 'why'>;
/** `from` is when they came to the cache: from then they wait for what is kept. */
type Waiting = Visitor & { from: number };

const WEEK = 7 * 24 * 3_600_000;
const RETRY_AFTER_MS = 1_000;
const LONGEST_WAIT = { kept: 1_000, unkept: 8_000 };

/** Complete responses by key, each true until `expireAll`, in memory and, with a store, on disk. */
export class PageCache {
  private generation = 1;
  private readonly now: () => number;
  private readonly store: PageStore | undefined;
  private readonly shelves;
  private readonly flights = createFlights<Made>(() => this.generation);
  private readonly compressor = createCompressor((key, page) => this.shelves.resize(key, page));
  private readonly breaker;
  private readonly retryAfter: number;

  constructor(private readonly options: PageCacheOptions) {
    this.now = options.now ?? Date.now;
    this.retryAfter = options.retryAfter ?? RETRY_AFTER_MS;
    this.breaker = createBreaker({ pause: this.retryAfter, now: this.now });
    this.store = options.store;
    this.shelves = createShelves(options.maxBytes, (key) => this.store?.remove(key));
  }

  get size() {
    return this.shelves.size();
  }

  /** The keys of all pages, of whatever age. */
  keys(): string[] {
    return this.shelves.keys();
  }

  /** The page if it can be sent as it is; for the shortest way through a server. */
  fresh(key: string): StoredPage | undefined {
    const page = this.shelves.get(key);
    return page && !page.isPlain && this.isFresh(page) ? page : undefined;
  }

  /** Whether there is something under the key, of whatever age, that is not a 404. */
  has(key: string): boolean {
    const page = this.shelves.get(key);
    return page !== undefined && !isMissing(page);
  }

  /**
   * The page, rendered if need be. Where there is something older to show, that is shown when the rendering fails or
   * takes too long, and then at once until a rendering has succeeded; where there is nothing, rejects with the error of
   * the rendering or with `TimedOut`.
   */
  async get(key: string, render: Render, visitor: Visitor = {}): Promise<Found> {
    return this.find(key, render, { ...visitor, from: performance.now() });
  }

  private async find(key: string, render: Render, visitor: Waiting): Promise<Found> {
    const page = this.shelves.get(key);
    if (page?.isPlain) await this.compress(key, page);
    if (page && this.isFresh(page)) return { page, how: 'hit', why: 'fresh' };
    const kept = page && this.isPresentable(page) ? page : undefined;
    const held = kept && this.whyHeld(kept);
    if (kept && held) return { page: kept, how: 'stale', why: held };
    const start = (signal: AbortSignal) => this.renderAndKeep(key, () => render(signal));
    if (kept && this.breaker.isOpen()) {
      this.breaker.try(() => this.flights.join(key, start).result);
      return { page: kept, how: 'stale', why: 'renderings take too long' };
    }
    const { kept: short, unkept: long } = this.options.longestWait ?? LONGEST_WAIT;
    const why = this.whyNot(page);
    const until = Math.min(
      (visitor.since ?? visitor.from) + long,
      kept ? visitor.from + short : Infinity,
    );
    const left = () => Math.max(0, until - performance.now());
    const { isOwn, result, done, leave } = this.flights.join(key, start, visitor.signal);
    try {
      const made = await within(left(), result);
      if (made.how !== 'pass') return { ...made, why };
      const again = () => this.renderAndKeep(key, () => render(never()));
      const own = isOwn ? made : await within(left(), again());
      return { ...own, why: 'not to be kept' };
    } catch (error) {
      // Those who left were not this visitor, who came a moment too late to keep it from being dropped.
      if (error instanceof Abandoned && visitor.signal?.aborted === false)
        return await this.find(key, render, visitor);
      if (error instanceof TimedOut) this.breaker.open();
      if (!kept) {
        if (error instanceof TimedOut) leave();
        throw error;
      }
      if (isOwn) this.options.onFailure?.(key, error);
      kept.retry = { at: this.now() + this.retryAfter, generation: this.generation };
      return { page: kept, how: 'stale', why: 'rendering failed' };
    } finally {
      done();
    }
  }

  /** What pages are made of answers: they are worth waiting for again. */
  noteOriginAnswers(): void {
    this.breaker.close();
  }

  /** Makes everything stale, renderings under way too. The position is what the pages to come are true for. */
  expireAll(position?: string): void {
    this.generation += 1;
    this.store?.begin(position);
  }

  /** Fills the memory from the store, and says how many there were; those not true for its position are stale. */
  async load(): Promise<number> {
    const kept = (await this.store?.load()) ?? [];
    for (const { key, isCurrent, ...page } of kept) {
      const generation = isCurrent ? this.generation : 0;
      this.shelves.set(key, { ...storedPage(page, generation), isPlain: true });
    }
    return kept.length;
  }

  /** The first to be answered gets gzip, which is made in a moment; the rest is made in the background. */
  private async compress(key: string, page: StoredPage): Promise<void> {
    page.isPlain = false;
    await this.compressor.begin(key, page);
    this.compressor.add(key, page);
  }

  private isFresh({ generation, freshUntil }: StoredPage): boolean {
    return generation >= this.generation && this.now() < freshUntil;
  }

  /** What was missing may have come since; better to say that it cannot be known. */
  private isPresentable(page: StoredPage): boolean {
    return !isMissing(page) && this.now() - page.storedAt < (this.options.keepStaleFor ?? WEEK);
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

  private async renderAndKeep(key: string, render: () => Promise<Rendered>): Promise<Made> {
    const begun = this.generation;
    const rendered = await render();
    if (isPage(rendered)) this.breaker.close();
    const lifetime = lifetimeOf(rendered, this.options.lifetimes ?? lifetimes);
    const storedAt = this.now();
    const dated = { ...rendered, storedAt, freshUntil: storedAt + lifetime };
    const page = storedPage(dated, isImmutable(rendered) ? Infinity : begun);
    // What was kept is all that there is, should what pages are made of stay away.
    if (lifetime > 0) await this.keep(key, page);
    else if (!this.options.isOriginDown?.()) this.shelves.remove(key);
    return { page, how: lifetime === 0 ? 'pass' : 'miss' };
  }

  private async keep(key: string, page: StoredPage): Promise<void> {
    this.compressor.inherit(page, this.shelves.get(key));
    if (!this.shelves.set(key, page) || isMissing(page)) return;
    if (page.generation !== Infinity)
      this.store?.save(key, page, page.generation === this.generation);
    await this.compress(key, page);
  }
}

/** Never aborted. */
const never = () => new AbortController().signal;

/** What was made of the origin's answers, and not of a file. */
const isPage = ({ status, headers }: Rendered): boolean =>
  status === 200 && headers['content-type']?.startsWith('text/html') === true;
