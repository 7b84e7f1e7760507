import { AsyncLocalStorage } from 'node:async_hooks';

declare global {
  /** The original `fetch`, without Next's patch. */
  var regionwebbFetch: typeof fetch | undefined;
}

/**
 * Lets `fetch` open its connections outside any request's async context (decisions/002). A connection to the CMS outlives
 * the request that opened it, and would hold that request and, through it, every later one in memory. To be called before
 * Next starts, whose patched `fetch` wraps this one and still finds its request.
 */
export function fetchOutsideRequests(): void {
  const outside = AsyncLocalStorage.snapshot();
  const inside = globalThis.fetch;
  globalThis.regionwebbFetch = globalThis.fetch = (...parameters) => outside(inside, ...parameters);
}
