import type { PageCache, PageStore } from '@regionwebb/page-cache';
import type { Batch } from '../../cms/changes';
import { readAddress } from '../read-address';
import { placeOf } from '../pages/place-of';
import type { Place } from '../../cms/redirects';

/** The CMS has come to another or an empty database, and nobody has said that this is meant. */
export class FeedHeld extends Error {
  override name = 'FeedHeld';
}

export interface GuardOptions {
  store: Pick<PageStore, 'database' | 'keepDatabase'>;
  cache: Pick<PageCache, 'keys'>;
  find: (places: readonly Place[]) => Promise<Set<Place>>;
  /** The setting `ACCEPT_DATABASE`: the id of a database that the site may go over to, whatever it holds. */
  accepted: string | undefined;
}

const MOST_ASKED = 500;
const AT_ONCE = 50;

/**
 * Keeps what the site has when the CMS has come to another or an empty database, until somebody says that this is
 * meant. Without it such a CMS would blank the site, on disk too.
 */
export class DatabaseGuard {
  constructor(private readonly options: GuardOptions) {}

  /**
   * Says whether an answer of the feed is of another database than what is kept. Rejects with `FeedHeld` where the site
   * must not go by it; `isReset` says that everything kept would be made anew.
   */
  async judge({ database }: Batch, isReset: boolean): Promise<boolean> {
    const { store, accepted } = this.options;
    const kept = store.database;
    const isOther = kept !== undefined && database !== kept;
    if (database === undefined || database !== accepted) {
      const why = isOther ? `it was ${kept}` : isReset ? await this.whyNotReset() : undefined;
      if (why)
        throw new FeedHeld(`The CMS is at the database ${database ?? 'without an id'}: ${why}.`);
    }
    if (database !== undefined) store.keepDatabase(database);
    return isOther;
  }

  /** A sample of the documents that have pages is asked for, the ones that were made last. */
  private async whyNotReset(): Promise<string | undefined> {
    const groups = new Map<string, Place[]>();
    for (const key of this.options.cache.keys().slice(0, MOST_ASKED)) {
      const address = readAddress(key);
      const place = address.kind === 'page' ? placeOf(address) : undefined;
      if (!place) continue;
      const group = `${place.collection} ${place.locale}`;
      groups.set(group, [...(groups.get(group) ?? []), place]);
    }
    let [asked, found] = [0, 0];
    for (const places of groups.values()) {
      for (let start = 0; start < places.length; start += AT_ONCE) {
        const part = places.slice(start, start + AT_ONCE);
        asked += part.length;
        found += (await this.options.find(part)).size;
      }
    }
    const gone = asked - found;
    return gone > asked / 2 ? `${gone} of ${asked} kept documents are not in the CMS` : undefined;
  }
}
