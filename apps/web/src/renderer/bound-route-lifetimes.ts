import { createRequire } from 'node:module';
import { LRUCache } from 'lru-cache';

const MODULE = 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js';
const MOST = 2_000;

/**
 * Next stores the lifetime of every route that it has rendered for as long as it runs (decisions/002). It needs one only
 * between a rendering and its answer, and treats a route without as not rendered yet, so the oldest can be evicted.
 * Returns false when this version of Next has no such list where it was.
 */
export function boundRouteLifetimes(): boolean {
  const module: unknown = createRequire(import.meta.url)(MODULE);
  const owner = valueOf(module, 'SharedCacheControls');
  const kept = valueOf(owner, 'cacheControls');
  if (typeof owner !== 'function' || !(kept instanceof Map)) return false;
  return Reflect.set(owner, 'cacheControls', new LRUCache<string, object>({ max: MOST }));
}

const valueOf = (owner: unknown, name: string): unknown =>
  (typeof owner === 'object' && owner !== null) || typeof owner === 'function'
    ? Reflect.get(owner, name)
    : undefined;
