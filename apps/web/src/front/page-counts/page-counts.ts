import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Locale } from '@regionwebb/content/locales';
import type { StoredPage } from '@regionwebb/page-cache';
import { MOST_ROWS, type PageDay, type PageDayBatch } from '../../cms/page-counts';
import { swedishDay } from '../../format/dates';
import { localeOf } from '../read-address';
import { isView } from './is-view';

/** Pages and days that are counted at once; more are not counted until these are sent. */
const MOST_PATHS = 20_000;
const MINUTE = 60_000;

interface Options {
  /** Whether the site has the page. */
  isPage: (path: string) => boolean;
  now?: () => number;
  most?: number;
}

/**
 * Counts how often each page is shown, and found helpful, on each Swedish day, in memory. Sums only: no address, no
 * cookie, no user agent (K12).
 */
export class PageCounts {
  private counts = new Map<string, PageDay>();
  /** Of days that have ended. */
  private earlier: PageDay[] = [];
  private day: string;
  private minuteEnds: number;
  private readonly now: () => number;

  constructor(private readonly options: Options) {
    this.now = options.now ?? Date.now;
    this.day = swedishDay(new Date(this.now()));
    this.minuteEnds = endOfMinute(this.now());
  }

  /** Counts a page that was shown, if it is one: feeds and files are not. `target` is its key in the page cache. */
  addView(target: string, { status, headers }: StoredPage): void {
    if (status !== 200 || !headers['content-type']?.startsWith('text/html')) return;
    const query = target.indexOf('?');
    this.count('views', query < 0 ? target : target.slice(0, query));
  }

  /** Counts a request that was answered with a page, if it is somebody's view. */
  addRequest({ method, headers }: IncomingMessage, target: string, page: StoredPage): void {
    if (method === 'GET' && isView(headers)) this.addView(target, page);
  }

  /** Counts one for a page; nothing for an address that the site has not shown a page at. */
  add(what: 'views' | 'yes' | 'no', locale: Locale, path: string): void {
    if (this.options.isPage(path)) this.count(what, path, locale);
  }

  /** Takes out what has been counted, up to the size of a batch; undefined when there is nothing. */
  take(): PageDayBatch | undefined {
    this.endDay();
    const rows = this.earlier.splice(0, MOST_ROWS);
    for (const [path, row] of this.counts) {
      if (rows.length === MOST_ROWS) break;
      rows.push(row);
      this.counts.delete(path);
    }
    return rows.length > 0 ? { id: randomUUID(), rows } : undefined;
  }

  private count(what: 'views' | 'yes' | 'no', path: string, locale?: Locale): void {
    if (this.now() >= this.minuteEnds) this.endDay();
    const counted = this.counts.get(path) ?? this.begin(path, locale);
    if (counted) counted[what] += 1;
  }

  private begin(path: string, locale = localeOf(path)): PageDay | undefined {
    if (this.counts.size + this.earlier.length >= (this.options.most ?? MOST_PATHS))
      return undefined;
    // A copy: a slice of a request would keep all of it in memory, its headers too.
    const copied = Buffer.from(path).toString();
    const row = { locale, path: copied, day: this.day, views: 0, yes: 0, no: 0 };
    this.counts.set(copied, row);
    return row;
  }

  /** Days begin at a full minute, so that the calendar is asked once a minute. */
  private endDay(): void {
    this.minuteEnds = endOfMinute(this.now());
    const today = swedishDay(new Date(this.now()));
    if (today === this.day) return;
    this.day = today;
    this.earlier.push(...this.counts.values());
    this.counts.clear();
  }
}

const endOfMinute = (now: number): number => (Math.floor(now / MINUTE) + 1) * MINUTE;
