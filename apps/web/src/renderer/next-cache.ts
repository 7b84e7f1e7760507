import type { CacheHandler } from 'next/dist/server/lib/incremental-cache';

/**
 * Next keeps nothing. Rendered routes are kept by the page cache in front, and the CMS's answers by
 * `content/kept-answers.ts`, once they are known to have the right shape.
 */
export default class NextCache implements CacheHandler {
  get: CacheHandler['get'] = () => Promise.resolve(null);
  set: CacheHandler['set'] = () => Promise.resolve();
  revalidateTag: CacheHandler['revalidateTag'] = () => Promise.resolve();
  resetRequestCache: CacheHandler['resetRequestCache'] = () => undefined;
}
