import { jest } from '@jest/globals';
import { editionsAt } from './editions';
import { responseCache } from './response-cache';

/** One document of every kind, all with the same name, and nothing else. */
const answerTo = (address: string): object => {
  if (/\/api\/(news|offices|pages)\/id\?/.test(address))
    return {
      id: 'id',
      slug: { sv: 'namn', en: 'name' },
      path: { sv: 'om/namn', en: 'about/name' },
    };
  if (address.includes('/api/partnerships/id?'))
    return { id: 'id', slug: { sv: 'namn', en: null } };
  const isThere = /\[equals\]=(om\/)?namn|\[equals\]=(about\/)?name/.test(address);
  const docs = isThere ? [{ id: 'id', slug: 'namn', path: 'om/namn' }] : [];
  return { docs, totalDocs: docs.length, totalPages: 1 };
};
const urlOf = (address: Parameters<typeof fetch>[0]) =>
  address instanceof Request ? address.url : address.toString();

beforeEach(() => {
  responseCache.expire(['everything']);
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation((address) =>
      Promise.resolve(Response.json(answerTo(decodeURIComponent(urlOf(address))))),
    );
});
afterEach(() => jest.restoreAllMocks());

it.each([
  ['/', { sv: '/', en: '/en' }],
  ['/en', { sv: '/', en: '/en' }],
  ['/nyheter', { sv: '/nyheter', en: '/en/news' }],
  ['/en/contact', { sv: '/kontakt', en: '/en/contact' }],
  ['/tillganglighetsredogorelse', { sv: '/tillganglighetsredogorelse', en: '/en/accessibility' }],
  ['/nyheter/namn', { sv: '/nyheter/namn', en: '/en/news/name' }],
  ['/en/offices/name', { sv: '/kontor/namn', en: '/en/offices/name' }],
  ['/om/namn', { sv: '/om/namn', en: '/en/about/name' }],
  ['/en/about/name', { sv: '/om/namn', en: '/en/about/name' }],
])('finds both editions of the page at %s', async (path, editions) =>
  expect(await editionsAt(path)).toEqual(editions),
);

it('finds the one edition of a page that has one', async () =>
  expect(await editionsAt('/samverkan/namn')).toEqual({ sv: '/samverkan/namn' }));

it.each(['/nyheter/annat', '/annat', '/en/news/namn/mer', '/enabout'])(
  'finds none where there is no page: %s',
  async (path) => expect(await editionsAt(path)).toEqual({}),
);
