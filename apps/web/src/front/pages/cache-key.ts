import type { Address } from '../read-address';
import { listParameters } from './settle-query';

type Page = Extract<Address, { kind: 'page' }>;

/** Parameters with visitors' input: never cached. */
const isPersonal = (route: string) =>
  /^\/(sv|en)\/(sok|kommentera|kommentar|hittade)(\/|$)/.test(route);

/**
 * The route that Next renders, and the cache key of its answer: the path with the list's parameters in order, see
 * `settleQuery`. Without a key the answer is never cached.
 */
export function cacheKey({ path, route, query }: Page): { key?: string; nextTarget: string } {
  if (isPersonal(route)) return { nextTarget: withQuery(route, query) };
  const declared = new URLSearchParams();
  for (const name of Object.keys(listParameters[route] ?? {})) {
    const value = query.get(name);
    if (value) declared.set(name, value);
  }
  return { key: withQuery(path, declared), nextTarget: withQuery(route, declared) };
}

const withQuery = (path: string, query: URLSearchParams) =>
  query.size ? `${path}?${query}` : path;
