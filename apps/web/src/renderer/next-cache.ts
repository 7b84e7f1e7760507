/**
 * Next keeps nothing. Rendered routes are kept by the page cache in front, and the CMS's answers by
 * `content/response-cache.ts`, once they are known to have the right shape.
 * https://nextjs.org/docs/app/api-reference/config/next-config-js/incrementalCacheHandlerPath
 */
export default class NextCache {
  get = (): Promise<null> => Promise.resolve(null);
  set = (): Promise<void> => Promise.resolve();
  revalidateTag = (): Promise<void> => Promise.resolve();
  resetRequestCache = (): void => undefined;
}
