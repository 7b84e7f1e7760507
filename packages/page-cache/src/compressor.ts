import type { StoredPage } from './rendered';
import { compress } from './variants';

const MAX_QUEUE_LENGTH = 10_000;

/**
 * Compresses stored pages, one at a time so that rendering after a change is not slowed down.
 * `keep` updates the size of a page; it returns false when the page has been replaced.
 */
export function createCompressor(keep: (key: string, page: StoredPage) => boolean) {
  const queue = new Map<string, StoredPage>();
  let isWorking = false;

  async function work() {
    isWorking = true;
    // The first answer is sent before zlib begins.
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
    /** Makes gzip at once, for the first answer. */
    begin: (key: string, page: StoredPage): Promise<void> => make(key, page, 'gzip'),
    /** Reuses the compressed forms of an identical earlier page. */
    inherit(page: StoredPage, earlier: StoredPage | undefined): void {
      const { gzip, br } = earlier?.variants ?? {};
      if (earlier?.variants.identity.etag !== page.variants.identity.etag) return;
      if (!hasSameHeaders(page, earlier)) return;
      Object.assign(page.variants, gzip && { gzip }, br && { br });
    },
    add(key: string, page: StoredPage): void {
      if (page.variants.br ?? queue.size >= MAX_QUEUE_LENGTH) return;
      queue.set(key, page);
      if (!isWorking) void work();
    },
  };
}

const hasSameHeaders = (one: StoredPage, other: StoredPage) =>
  JSON.stringify(one.headers) === JSON.stringify(other.headers);
