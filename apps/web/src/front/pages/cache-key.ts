import type { Address } from '../read-address';
import { listParameters } from './settle-query';

type Page = Extract<Address, { kind: 'page' }>;

/** What a visitor types or has sent: different for each of them, and kept for nobody. */
const isPersonal = (route: string) => /^\/(sv|en)\/(sok|kommentera)(\/|$)/.test(route);

/**
 * The address as Next is asked for it, and the key under which its answer is kept: the path with the list's
 * parameters in their order, see `settleQuery`. No key means that the answer is never kept.
 */
export function cacheKey({ path, route, query }: Page): { key?: string; ask: string } {
  if (isPersonal(route)) return { ask: withQuery(route, query) };
  const kept = new URLSearchParams();
  for (const name of Object.keys(listParameters[route] ?? {})) {
    const value = query.get(name);
    if (value) kept.set(name, value);
  }
  return { key: withQuery(path, kept), ask: withQuery(route, kept) };
}

const withQuery = (path: string, query: URLSearchParams) =>
  query.size ? `${path}?${query}` : path;
