import { jest } from '@jest/globals';
import type { Addressed, WithSlug } from '@regionwebb/content/paths';
import { everything } from '@regionwebb/content/tags';
import type { ReactNode } from 'react';
import { responseCache } from '../../cms/response-cache';

type Route = {
  default: (props: never) => Promise<ReactNode>;
  generateMetadata: (props: never) => Promise<unknown>;
};

/** A CMS with one document of each kind, all of them related. */
const found = {
  ...{ id: '1', title: 'Titel', name: 'Namn', role: 'Roll', slug: 'namn', path: 'namn' },
  topics: [{ id: '2', title: 'Hälsa', slug: 'halsa' }],
  article: { id: '3', title: 'En nyhet', slug: 'en-nyhet', publishedAt: '2024-01-02T03:04:05Z' },
  publishedAt: '2024-01-02T03:04:05Z',
};
const answerTo = (address: string): object => {
  const [, global] = /\/api\/globals\/(\w+)/.exec(address) ?? [];
  if (global) return { globalType: global };
  if (address.includes('/comments/changed-pages')) return { pages: [] };
  if (address.includes('/count?')) return { totalDocs: 1 };
  if (address.includes('/listings/choices?')) return { subjects: ['1'], years: ['2024'] };
  if (/\/api\/[\w-]+\?/.test(address))
    return { docs: [found], totalDocs: 100_000, totalPages: 5_000 };
  return { id: '1', slug: { sv: 'namn' }, path: { sv: 'namn' } };
};

const urlOf = (input: Parameters<typeof fetch>[0]) =>
  input instanceof Request ? input.url : input.toString();

/** The different requests to the CMS for a page; Next sends none of them twice in a rendering. */
const requestsOf = async (route: Route, params: object, query: object) => {
  const fetched = jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation((address) => Promise.resolve(Response.json(answerTo(urlOf(address)))));
  const props = {
    params: Promise.resolve({ locale: 'sv', ...params }),
    searchParams: Promise.resolve(query),
  } as never;
  await Promise.all([route.generateMetadata(props), route.default(props)]);
  const addresses = fetched.mock.calls.map(([address]) => decodeURIComponent(urlOf(address)));
  fetched.mockRestore();
  return [...new Set(addresses)].map((address) => address.replace(/^.*\/api\//, ''));
};

const layout = 3;
const slug = { slug: 'namn' };
type Row = [name: string, most: number, () => Promise<Route>, params?: object, query?: object];

// One of them for the pages that were changed after a comment, which all pages share.
const documents: Record<Addressed, Row> = {
  news: ['article', layout + 5, () => import('./nyheter/[slug]/page'), slug],
  offices: ['office', layout + 5, () => import('./kontor/[slug]/page'), slug],
  partnerships: ['partnership', layout + 5, () => import('./samverkan/[slug]/page'), slug],
  pages: ['general page', layout + 4, () => import('./[...path]/page'), { path: ['namn'] }],
};
const lists: Record<WithSlug, Row> = {
  news: ['list of news', layout + 6, () => import('./nyheter/page')],
  offices: ['offices', layout + 1, () => import('./kontor/page')],
  partnerships: ['partnerships', layout + 1, () => import('./samverkan/page')],
};
const pages: Row[] = [
  ['start', layout + 4, () => import('./page')],
  ...Object.values(lists),
  ...Object.values(documents),
  ['last page of it', layout + 6, () => import('./nyheter/page'), {}, { sida: '5000' }],
  ['news of a year', layout + 6, () => import('./nyheter/page'), {}, { ar: '2024' }],
  ['news on a topic', layout + 8, () => import('./nyheter/page'), {}, { amne: 'namn' }],
  ['contacts', layout + 1, () => import('./kontakt/page')],
];

describe.each(pages)('a rendering of the page: %s', (_, most, load, params = {}, query = {}) => {
  let requests: string[];

  beforeAll(async () => {
    responseCache.expire([everything]);
    requests = await requestsOf(await load(), params, query);
  });

  it(`sends the CMS no more than ${most} requests`, () => {
    expect(requests.length).toBeGreaterThan(layout);
    expect(requests.length).toBeLessThanOrEqual(most);
  });

  it('selects fields of all documents but the one that it shows', () => {
    const complete = requests.filter(
      (each) => !/^globals|^listings\/choices|^comments\/changed-pages|select\[/.test(each),
    );
    expect(complete.filter((each) => !/limit=1&/.test(each))).toEqual([]);
    expect(complete.length).toBeLessThanOrEqual(1);
    expect(requests.filter((each) => /\[(body|searchText)\]/.test(each))).toEqual([]);
  });

  it('counts nothing but the list that shows its number', () => {
    const counted = requests.filter(
      (each) => /\?.*limit=/.test(each) && !/pagination=false/.test(each),
    );
    expect(counted.every((each) => each.startsWith('listings?'))).toBe(true);
    expect(counted.length).toBeLessThanOrEqual(1);
  });
});
