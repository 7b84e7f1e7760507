import type { StoredPage } from './rendered';
import { compress } from './variants';

const LONGEST_QUEUE = 10_000;

/**
 * Makes the compressed forms of stored pages one page at a time, so that the renderings after a change are not
 * slowed by them. `keep` counts a page anew, and says false when it is no longer the one stored.
 */
export function createCompressor(keep: (key: string, page: StoredPage) => boolean) {
  const queue = new Map<string, StoredPage>();
  let isWorking = false;

  async function work() {
    isWorking = true;
    // A turn of the event loop, so that the first answer is on its way before zlib begins.
    await new Promise((resolve) => setImmediate(resolve));
    for (const [key, page] of queue) {
      queue.delete(key);
      if (!keep(key, page)) continue;
      await make(key, page, 'gzip');
      await make(key, page, 'br');
    }
    isWorking = false;
  }

  async function make(key: string, page: StoredPage, encoding: 'gzip' | 'br') {
    const made = page.variants[encoding] ?? (await compress(page, page.variants, encoding));
    if (!made || page.variants[encoding]) return;
    page.variants[encoding] = made;
    keep(key, page);
  }

  return {
    /** The form that is made quickly, for whoever is to be answered first. */
    begin: (key: string, page: StoredPage): Promise<void> => make(key, page, 'gzip'),
    /** A page that came out as it was keeps the forms that it had. */
    inherit(page: StoredPage, earlier: StoredPage | undefined): void {
      const { gzip, br } = earlier?.variants ?? {};
      if (earlier?.variants.identity.etag !== page.variants.identity.etag) return;
      if (!hasSameHeaders(page, earlier)) return;
      Object.assign(page.variants, gzip && { gzip }, br && { br });
    },
    add(key: string, page: StoredPage): void {
      if (page.variants.br ?? queue.size >= LONGEST_QUEUE) return;
      queue.set(key, page);
      if (!isWorking) void work();
    },
  };
}

const hasSameHeaders = (one: StoredPage, other: StoredPage) =>
  JSON.stringify(one.headers) === JSON.stringify(other.headers);
