import { jest } from '@jest/globals';
import { responseCache } from '../cms/response-cache';
import { parse } from 'qs-esm';
import { CmsUnavailable } from '../cms/client';
import { DOCUMENTS_IN_FILE, readPart, sections, sitemapParts } from './read-sitemap';

const totals: Record<string, number> = {};
const requests: Record<string, unknown>[] = [];
const doc = {
  id: 'a',
  slug: { sv: 'avtal', en: null },
  path: { sv: 'om-oss/avtal', en: 'about-us/agreement' },
  publishedAt: '2024-04-30T07:00:00.000Z',
  updatedAt: '2026-11-25T08:00:00.000Z',
};
let found: object = doc;

beforeEach(() => {
  requests.length = 0;
  found = doc;
  Object.assign(totals, { pages: 3, offices: 0, partnerships: 1, news: 10 });
  jest.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const { pathname, search } = new URL(address instanceof Request ? address.url : address);
    const collection = pathname.replace(/^\/api\/|\/count$/g, '');
    const query = parse(search.slice(1));
    requests.push({ collection, ...query });
    const total = totals[collection] ?? 0;
    const limit = Number(query.limit ?? 0);
    const here = Math.min(limit, total - (Number(query.page) - 1) * limit);
    return Promise.resolve(
      Response.json({ docs: Array(Math.max(0, here || 0)).fill(found), totalDocs: total }),
    );
  });
});
afterEach(() => {
  responseCache.expire(['everything']);
  jest.restoreAllMocks();
});

describe('the sitemap', () => {
  it('is one file while it fits, with a part for each non-empty kind', async () => {
    const { parts, isOne } = await sitemapParts();
    expect(isOne).toBe(true);
    expect(parts.map(({ collection }) => collection)).toEqual(['pages', 'partnerships', 'news']);
  });

  it('is split where it does not, so that no file has more than 50,000 addresses', async () => {
    totals.news = 2 * DOCUMENTS_IN_FILE + 1;
    const { parts, isOne } = await sitemapParts();
    const inFile = DOCUMENTS_IN_FILE / 500;
    const news = parts.filter(({ collection }) => collection === 'news');
    expect(isOne).toBe(false);
    expect(news).toEqual([
      { collection: 'news', firstPage: 1, lastPage: inFile },
      { collection: 'news', firstPage: inFile + 1, lastPage: 2 * inFile },
      { collection: 'news', firstPage: 2 * inFile + 1, lastPage: 2 * inFile + 1 },
    ]);
    expect(DOCUMENTS_IN_FILE * 2).toBeLessThanOrEqual(50_000);
  });

  it('reads a part page by page, and never a body', async () => {
    totals.news = 1001;
    const documents = await readPart({ collection: 'news', firstPage: 2, lastPage: 3 });
    expect(documents).toHaveLength(501);
    expect(requests.map(({ page }) => page)).toEqual(['2', '3']);
    // Without a count, the CMS returns the first page only.
    expect(requests[0]).not.toHaveProperty('pagination');
    expect(requests[0]?.select).not.toHaveProperty('body');
  });

  it('has each document in the languages that it has an address in', async () => {
    const [page] = await readPart({ collection: 'pages', firstPage: 1, lastPage: 1 });
    const [article] = await readPart({ collection: 'news', firstPage: 1, lastPage: 1 });
    expect(page?.editions).toEqual({ sv: '/om-oss/avtal', en: '/en/about-us/agreement' });
    expect(article?.editions).toEqual({ sv: '/nyheter/avtal' });
  });

  it.each(['news', 'pages'] as const)('dates %s by the editors alone (T6)', async (collection) => {
    const dateOf = async (dates: object) => {
      responseCache.expire(['everything']);
      found = { ...doc, ...dates };
      return (await readPart({ collection, firstPage: 1, lastPage: 1 }))[0]?.changedAt;
    };
    expect(await dateOf({})).toBe(doc.publishedAt);
    expect(await dateOf({ revisedAt: '2025-05-05T05:00:00.000Z' })).toBe(
      '2025-05-05T05:00:00.000Z',
    );
    expect(await dateOf({ publishedAt: null })).toBeUndefined();
  });

  it('has the section pages in both languages, and none that search engines are not to index', () => {
    const paths = sections().flatMap(({ editions }) => Object.values(editions));
    expect(paths).toEqual(expect.arrayContaining(['/', '/en', '/kontakt', '/en/accessibility']));
    expect(paths.filter((path) => /sok|search|komment|comment/.test(path))).toEqual([]);
  });

  it('is not made from an invalid answer', async () => {
    jest
      .spyOn(globalThis, 'fetch')
      .mockImplementation(() => Promise.resolve(Response.json({ docs: 'none' })));
    await expect(sitemapParts()).rejects.toThrow(CmsUnavailable);
  });
});
