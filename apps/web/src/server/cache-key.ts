import type { Address } from './read-address';

type Page = Extract<Address, { kind: 'page' }>;

const feeds = (route: string, ...names: string[]) =>
  Object.fromEntries(
    ['atom.xml', 'rss.xml', 'feed.json'].map((file) => [`${route}/${file}`, names]),
  );

/** The parameters that make another page of a list; every other parameter of an address is ignored. */
const declared: Readonly<Record<string, readonly string[]>> = {
  '/sv/nyheter': ['sida', 'amne', 'kontor', 'samverkan', 'ar'],
  '/en/nyheter': ['page', 'topic', 'office', 'partnership', 'year'],
  ...feeds('/sv/nyheter', 'amne', 'kontor', 'samverkan'),
  ...feeds('/en/nyheter', 'topic', 'office', 'partnership'),
  '/sv/samverkan': ['typ'],
  '/en/samverkan': ['kind'],
  '/sv/kontakt': ['kontor', 'omrade'],
  '/en/kontakt': ['office', 'area'],
};
const LONGEST_VALUE = 200;

/** What a visitor types or has sent: different for each of them, and kept for nobody. */
const isPersonal = (route: string) => /^\/(sv|en)\/(sok|kommentera)(\/|$)/.test(route);

/**
 * The address as Next is asked for it, and the key under which its answer is kept: the path with the declared
 * parameters in their declared order. No key means that the answer is never kept.
 */
export function cacheKey({ path, route, query }: Page): { key?: string; ask: string } {
  if (isPersonal(route)) return { ask: withQuery(route, query) };
  const kept = new URLSearchParams();
  for (const name of declared[route] ?? []) {
    const value = query.get(name);
    if (value && value.length <= LONGEST_VALUE) kept.set(name, value);
  }
  return { key: withQuery(path, kept), ask: withQuery(route, kept) };
}

const withQuery = (path: string, query: URLSearchParams) =>
  query.size ? `${path}?${query}` : path;
