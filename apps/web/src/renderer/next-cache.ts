/**
 * Next caches nothing: the page cache in front caches rendered routes, and `cms/response-cache.ts` the CMS's answers once
 * their shape is checked.
 * https://nextjs.org/docs/app/api-reference/config/next-config-js/incrementalCacheHandlerPath
 */
export default class NextCache {
  get = (): Promise<null> => Promise.resolve(null);
  set = (): Promise<void> => Promise.resolve();
  revalidateTag = (): Promise<void> => Promise.resolve();
  resetRequestCache = (): void => undefined;
}
