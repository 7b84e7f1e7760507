import { createCompressor } from './compressor';
import { createFlights } from './flights';
import { isImmutable, isMissing, lifetimeOf, lifetimes, type Lifetimes } from './lifetime';
import type { PageStore } from './page-store';
import type { Rendered, StoredPage } from './rendered';
import { createShelves } from './shelves';
import { compact, identityOf } from './variants';

export interface PageCacheOptions {
  /** Of bodies in memory, all encodings counted; what is missing (404) gets a sixteenth more of its own. */
  maxBytes: number;
  lifetimes?: Lifetimes;
  /** How old a page may be, in milliseconds, that is shown because its rendering fails. */
  keepStaleFor?: number;
  /** After a failed rendering a page is shown as it was for so many milliseconds before the next attempt. */
  retryAfter?: number;
  /** Told of a rendering that failed while there was something older to show. */
  onFailure?: (key: string, error: unknown) => void;
  /** While this says true, what is stale is shown without an attempt to render it. */
  isOriginDown?: () => boolean;
  now?: () => number;
  store?: PageStore;
}

export type Render = () => Promise<Rendered>;

/** `pass` means: rendered, and not to be stored. */
export interface Found {
  page: StoredPage;
  how: 'hit' | 'miss' | 'stale' | 'pass';
  /** In words, for whoever looks into what the cache does. */
  why: string;
}

type Made = Omit<Found, 'why'>;

const began = performance.timeOrigin;
/** By a clock that nobody sets while the process runs, nor wraps, as Next does `Date.now`. */
const timeOfDay = () => Math.trunc(began + performance.now());

const WEEK = 7 * 24 * 3_600_000;

/** Complete responses by key, each true until `expireAll`, in memory and, with a store, on disk. */
export class PageCache {
  private generation = 1;
  private readonly now: () => number;
  private readonly store: PageStore | undefined;
  private readonly shelves;
  private readonly flights = createFlights<Made>(() => this.generation);
  private readonly compressor = createCompressor((key, page) => this.shelves.resize(key, page));

  constructor(private readonly options: PageCacheOptions) {
    this.now = options.now ?? timeOfDay;
    this.store = options.store;
    this.shelves = createShelves(options.maxBytes, (key) => this.store?.remove(key));
  }

  get size() {
    return this.shelves.size();
  }

  /** The page if it can be sent as it is; for the shortest way through a server. */
  fresh(key: string): StoredPage | undefined {
    const page = this.find(key);
    return page && this.isFresh(page) ? page : undefined;
  }

  /** Whether there is something under the key, of whatever age, that is not a 404. */
  has(key: string): boolean {
    const page = this.shelves.get(key);
    return page !== undefined && !isMissing(page);
  }

  /** The page, rendered if need be; rejects with the rendering's error when there is nothing older to show. */
  async get(key: string, render: Render): Promise<Found> {
    const page = this.find(key);
    if (page && this.isFresh(page)) return { page, how: 'hit', why: 'fresh' };
    const kept = page && this.isPresentable(page) ? page : undefined;
    const held = kept && this.whyHeld(kept);
    if (kept && held) return { page: kept, how: 'stale', why: held };
    const why = this.whyNot(page);
    const { isOwn, result } = this.flights.join(key, () => this.renderAndKeep(key, render));
    try {
      const made = await result;
      if (made.how !== 'pass') return { ...made, why };
      const own = isOwn ? made : await this.renderAndKeep(key, render);
      return { ...own, why: 'not to be kept' };
    } catch (error) {
      if (!kept) throw error;
      if (isOwn) this.options.onFailure?.(key, error);
      const at = this.now() + (this.options.retryAfter ?? 1_000);
      kept.retry = { at, generation: this.generation };
      return { page: kept, how: 'stale', why: 'rendering failed' };
    }
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

  private find(key: string): StoredPage | undefined {
    const page = this.shelves.get(key);
    if (page?.isPlain) {
      page.isPlain = false;
      this.compressor.add(key, page);
    }
    return page;
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

  private async renderAndKeep(key: string, render: Render): Promise<Made> {
    const begun = this.generation;
    const rendered = await render();
    const lifetime = lifetimeOf(rendered, this.options.lifetimes ?? lifetimes);
    const storedAt = this.now();
    const dated = { ...rendered, storedAt, freshUntil: storedAt + lifetime };
    const page = storedPage(dated, isImmutable(rendered) ? Infinity : begun);
    if (lifetime === 0) this.shelves.remove(key);
    else this.keep(key, page);
    return { page, how: lifetime === 0 ? 'pass' : 'miss' };
  }

  private keep(key: string, page: StoredPage): void {
    this.compressor.inherit(page, this.shelves.get(key));
    if (!this.shelves.set(key, page) || isMissing(page)) return;
    this.compressor.add(key, page);
    if (page.generation === Infinity) return;
    this.store?.save(key, page, page.generation === this.generation);
  }
}

type Dated = Rendered & Pick<StoredPage, 'storedAt' | 'freshUntil'>;

const storedPage = ({ status, headers, body, ...dates }: Dated, generation: number): StoredPage => {
  const rendered = { status, headers, body: compact(body) };
  return { ...rendered, ...dates, generation, variants: identityOf(rendered) };
};
