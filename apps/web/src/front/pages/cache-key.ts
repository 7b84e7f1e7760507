import type { Address } from '../read-address';
import { listParameters } from './settle-query';

type Page = Extract<Address, { kind: 'page' }>;

/** Parameters with visitors' input: never cached. */
const isPersonal = (route: string) =>
  /^\/(sv|en)\/(sok|kommentera|kommentar|hittade)(\/|$)/.test(route);

/** A list that can be searched: its pages are cached, a search is not. */
const isSearch = (route: string, query: URLSearchParams) =>
  /^\/(sv|en)\/fragor-och-svar$/.test(route) && Boolean(query.get('q'));

/**
 * The route that Next renders, and the cache key of its answer: the path with the list's parameters in order, see
 * `settleQuery`. Without a key the answer is never cached.
 */
export function cacheKey({ path, route, query }: Page): { key?: string; nextTarget: string } {
  if (isPersonal(route) || isSearch(route, query)) return { nextTarget: withQuery(route, query) };
  const declared = new URLSearchParams();
  for (const name of Object.keys(listParameters[route] ?? {})) {
    const value = query.get(name);
    if (value) declared.set(name, value);
  }
  return { key: withQuery(path, declared), nextTarget: withQuery(route, declared) };
}

const withQuery = (path: string, query: URLSearchParams) =>
  query.size ? `${path}?${query}` : path;
