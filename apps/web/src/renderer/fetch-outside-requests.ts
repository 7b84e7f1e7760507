import { AsyncLocalStorage } from 'node:async_hooks';

declare global {
  /** The `fetch` below Next's own. */
  var regionwebbFetch: typeof fetch | undefined;
}

/**
 * Lets `fetch` open its connections in nobody's name (decisions/002). A connection to the CMS outlives by far the
 * request that happened to open it, and would hold that request and, through it, every later one. To be called before
 * Next starts, which puts its own `fetch` around this one and finds its request there as ever.
 */
export function fetchOutsideRequests(): void {
  const outside = AsyncLocalStorage.snapshot();
  const inside = globalThis.fetch;
  globalThis.regionwebbFetch = globalThis.fetch = (...asked) => outside(inside, ...asked);
}
