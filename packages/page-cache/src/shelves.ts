import { LRUCache } from 'lru-cache';
import { isMissing } from './lifetime';
import type { StoredPage } from './rendered';
import { bytesOf } from './variants';

// What headers, tags and the objects themselves take, as measured.
const OVERHEAD = 3_000;

/** Pages and what is missing, apart, so that asking for a million unknown addresses throws out no page. */
export function createShelves(maxBytes: number, onEvict: (key: string) => void) {
  const pages = shelf(maxBytes, onEvict);
  const missing = shelf(Math.ceil(maxBytes / 16), () => undefined);
  const remove = (key: string): void => {
    missing.delete(key);
    if (pages.delete(key)) onEvict(key);
  };
  /** False when it is too large to be kept; what was kept before is gone then too. */
  const set = (key: string, page: StoredPage): boolean => {
    const [own, other] = isMissing(page) ? [missing, pages] : [pages, missing];
    if (other.delete(key) && other === pages) onEvict(key);
    own.set(key, page);
    if (own.peek(key) === page) return true;
    onEvict(key);
    return false;
  };
  return {
    get: (key: string) => pages.get(key) ?? missing.get(key),
    set,
    remove,
    keys: () => [...pages.keys()],
    /** Counts a page anew whose encodings have come; nothing if it has been replaced. */
    resize(key: string, page: StoredPage): boolean {
      if ((pages.peek(key) ?? missing.peek(key)) !== page) return false;
      // A value that is set again is taken to have the size that it had.
      pages.delete(key);
      missing.delete(key);
      return set(key, page);
    },
    size: () => ({
      entries: pages.size + missing.size,
      bytes: pages.calculatedSize + missing.calculatedSize,
    }),
  };
}

function shelf(maxSize: number, onEvict: (key: string) => void) {
  return new LRUCache<string, StoredPage>({
    maxSize,
    maxEntrySize: Math.ceil(maxSize / 8),
    sizeCalculation: ({ variants }, key) => bytesOf(variants) + key.length + OVERHEAD,
    dispose: (_page, key, reason) => {
      if (reason === 'evict') onEvict(key);
    },
  });
}
