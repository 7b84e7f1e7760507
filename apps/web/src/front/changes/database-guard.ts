import type { PageCache, PageStore } from '@regionwebb/page-cache';
import type { Batch } from '../../cms/changes';
import { readAddress } from '../read-address';
import { placeOf } from '../pages/place-of';
import type { Place } from '../../cms/redirects';

/** The CMS has another or an empty database, and no setting confirms it. */
export class FeedHeld extends Error {
  override name = 'FeedHeld';
}

export interface GuardOptions {
  store: Pick<PageStore, 'database' | 'keepDatabase'>;
  cache: Pick<PageCache, 'keys'>;
  find: (places: readonly Place[]) => Promise<Set<Place>>;
  /** The setting `ACCEPT_DATABASE`: the id of a database that the site may change to, whatever its content. */
  accepted: string | undefined;
}

const MOST_ASKED = 500;
const AT_ONCE = 50;

/**
 * Stops following a CMS that has another or an empty database, until `ACCEPT_DATABASE` confirms it. Otherwise such a CMS
 * would empty the site, on disk too.
 */
export class DatabaseGuard {
  constructor(private readonly options: GuardOptions) {}

  /**
   * Whether an answer of the feed is of another database than the cached pages. Rejects with `FeedHeld` where the site must
   * not follow it; `isReset` means that all pages would be rendered again.
   */
  async judge({ database }: Batch, isReset: boolean): Promise<boolean> {
    const { store, accepted } = this.options;
    const current = store.database;
    const isOther = current !== undefined && database !== current;
    if (database === undefined || database !== accepted) {
      const why = isOther ? `it was ${current}` : isReset ? await this.whyNotReset() : undefined;
      if (why)
        throw new FeedHeld(`The CMS is at the database ${database ?? 'without an id'}: ${why}.`);
    }
    if (database !== undefined) store.keepDatabase(database);
    return isOther;
  }

  /** Looks up a sample of the documents that have pages, those rendered last. */
  private async whyNotReset(): Promise<string | undefined> {
    const groups = new Map<string, Place[]>();
    for (const key of this.options.cache.keys().slice(0, MOST_ASKED)) {
      const address = readAddress(key);
      const place = address.kind === 'page' ? placeOf(address) : undefined;
      if (!place) continue;
      const group = `${place.collection} ${place.locale}`;
      groups.set(group, [...(groups.get(group) ?? []), place]);
    }
    let [checked, found] = [0, 0];
    for (const places of groups.values()) {
      for (let start = 0; start < places.length; start += AT_ONCE) {
        const part = places.slice(start, start + AT_ONCE);
        checked += part.length;
        found += (await this.options.find(part)).size;
      }
    }
    const missing = checked - found;
    return missing > checked / 2
      ? `${missing} of ${checked} kept documents are not in the CMS`
      : undefined;
  }
}
