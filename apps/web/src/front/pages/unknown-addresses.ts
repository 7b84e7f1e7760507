import { within } from '@regionwebb/page-cache';
import type { Address } from '../read-address';
import { placeOf } from './place-of';
import type { Place } from '../../cms/redirects';

type Page = Extract<Address, { kind: 'page' }>;
type FindExisting = (places: readonly Place[]) => Promise<Set<Place>>;

const MOST_IN_A_SECOND = 5;
const MOST_UNDER_WAY = 3;
const MOST_AT_ONCE = 50;

interface Waiting {
  place: Place;
  resolve: (isAbsent: boolean) => void;
}

/**
 * Rendering a 404 page costs as much as any other. While many uncached addresses are requested, one request to the CMS
 * determines which of fifty do not exist, and those get the same page. Requests are counted, not answers: a slow machine
 * answers few.
 */
export class UnknownAddresses {
  private second = 0;
  private count = 0;
  private underWay = 0;
  private readonly groups = new Map<string, Waiting[]>();

  constructor(
    private readonly findExisting: FindExisting,
    private readonly now = Date.now,
    /** Milliseconds. */
    private readonly timeoutMs = 1_500,
  ) {}

  /** Counts a request for an uncached address; the returned function is called when it has been answered. */
  enter(): () => void {
    const second = Math.floor(this.now() / 1_000);
    if (second !== this.second) this.count = second - this.second === 1 ? this.count / 2 : 0;
    this.second = second;
    this.count += 1;
    this.underWay += 1;
    return () => (this.underWay -= 1);
  }

  /** Whether an address certainly does not exist; false where its rendering must find out. */
  async isAbsent(address: Page): Promise<boolean> {
    const areMany = this.count > MOST_IN_A_SECOND || this.underWay > MOST_UNDER_WAY;
    const place = areMany ? placeOf(address) : undefined;
    if (!place) return false;
    const found = new Promise<boolean>((resolve) => this.add({ place, resolve }));
    return within(this.timeoutMs, found).catch(() => false);
  }

  private add(waiting: Waiting): void {
    const key = `${waiting.place.collection} ${waiting.place.locale}`;
    const group = this.groups.get(key);
    if (group) group.push(waiting);
    else {
      const group = [waiting];
      this.groups.set(key, group);
      void this.work(key, group);
    }
  }

  /** One request at a time for each group; addresses that arrive meanwhile wait for the next. */
  private async work(key: string, group: Waiting[]): Promise<void> {
    while (group.length > 0) {
      const batch = group.splice(0, MOST_AT_ONCE);
      const places = batch.map(({ place }) => place);
      const existing = await this.findExisting(places).catch(() => new Set(places));
      for (const { place, resolve } of batch) resolve(!existing.has(place));
    }
    this.groups.delete(key);
  }
}
