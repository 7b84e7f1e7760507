import { LRUCache } from 'lru-cache';
import { isNotFound } from './lifetime';
import type { StoredPage } from './rendered';
import { bytesOf } from './variants';

/** Measured: headers, ETags and the objects themselves. */
const OVERHEAD_BYTES = 3_000;

/** Two LRU stores, for pages and for 404s, so that requests for a million unknown addresses evict no page. */
export function createLruStores(maxBytes: number, onEvict: (key: string) => void) {
  const pages = lruStore(maxBytes, onEvict);
  const notFound = lruStore(Math.ceil(maxBytes / 16), () => undefined);
  const remove = (key: string): void => {
    notFound.delete(key);
    if (pages.delete(key)) onEvict(key);
  };
  /** False when the page is too large to be stored; an earlier one under the key is removed then too. */
  const set = (key: string, page: StoredPage): boolean => {
    const [store, other] = isNotFound(page) ? [notFound, pages] : [pages, notFound];
    if (other.delete(key) && other === pages) onEvict(key);
    store.set(key, page);
    if (store.peek(key) === page) return true;
    onEvict(key);
    return false;
  };
  return {
    get: (key: string) => pages.get(key) ?? notFound.get(key),
    set,
    remove,
    keys: () => [...pages.keys()],
    /** Updates the size of a page that has got another encoding; false when it has been replaced. */
    resize(key: string, page: StoredPage): boolean {
      if ((pages.peek(key) ?? notFound.peek(key)) !== page) return false;
      // lru-cache keeps the size of a value that is set again.
      pages.delete(key);
      notFound.delete(key);
      return set(key, page);
    },
    size: () => ({
      entries: pages.size + notFound.size,
      bytes: pages.calculatedSize + notFound.calculatedSize,
    }),
  };
}

function lruStore(maxSize: number, onEvict: (key: string) => void) {
  return new LRUCache<string, StoredPage>({
    maxSize,
    maxEntrySize: Math.ceil(maxSize / 8),
    sizeCalculation: ({ variants }, key) => bytesOf(variants) + key.length + OVERHEAD_BYTES,
    dispose: (_page, key, reason) => {
      if (reason === 'evict') onEvict(key);
    },
  });
}
