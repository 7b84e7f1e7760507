import { jest } from '@jest/globals';
import { parse } from 'qs-esm';
import { CmsClient } from '../cms/client';
import { createReader } from './searchable';

const requests: { kind: string; query: ReturnType<typeof parse> }[] = [];
let docs: object[] = [];
let status = 200;

beforeEach(() => {
  requests.length = 0;
  status = 200;
  jest.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    const { pathname, search } = new URL(address instanceof Request ? address.url : address);
    requests.push({
      kind: pathname.replace('/api/', ''),
      query: parse(search.slice(1), { depth: 9 }),
    });
    const totalDocs = pathname.endsWith('/count') ? 401 : docs.length;
    const body = { docs, totalDocs, totalPages: 1 };
    return Promise.resolve(Response.json(body, { status }));
  });
});
afterEach(() => jest.restoreAllMocks());

const reader = createReader(new CmsClient({ url: 'http://cms.invalid' }));
const doc = { id: 'b2f1', updatedAt: '2026-01-01T00:00:00.000Z', slug: 'avtal' };
const readOne = async (kind: Parameters<typeof reader.read>[0], locale: 'sv' | 'en' = 'sv') =>
  (await reader.read(kind, locale, ['b2f1']))[0];

describe('the reader of searchable content', () => {
  it('reads public content, in one language without fallback', async () => {
    docs = [];
    await reader.read('pages', 'en', ['a', 'b']);
    expect(requests[0]).toMatchObject({
      kind: 'pages',
      query: {
        locale: 'en',
        'fallback-locale': 'none',
        where: { id: { in: ['a', 'b'] }, path: { exists: 'true' } },
      },
    });
    expect(requests[0]?.query.select).not.toHaveProperty('body');
    expect(jest.mocked(fetch).mock.calls[0]?.[1]?.headers).toBeUndefined();
  });

  it('reads the last day of a partnership, and of nothing else', async () => {
    const end = '2019-12-31T11:00:00.000Z';
    docs = [{ ...doc, name: 'Norra kontoret', title: 'Nyhet', period: { end } }];
    expect((await readOne('partnerships'))?.ends).toBe(end);
    expect(await readOne('news')).not.toHaveProperty('ends');
  });

  it('lists the last changed first, with a version that a new address changes too', async () => {
    docs = [
      { ...doc, slug: { sv: 'avtal' } },
      { ...doc, id: 7, slug: null, path: { sv: 'om-oss/avtal' } },
    ];
    const { rows, isLast } = await reader.list('news');
    expect(requests[0]?.query).toMatchObject({ locale: 'all', sort: '-updatedAt,-id' });
    expect(requests[0]?.query).not.toHaveProperty('page');
    expect(isLast).toBe(true);
    expect(rows).toEqual([
      { id: 'b2f1', updatedAt: doc.updatedAt, version: expect.stringContaining('"avtal"') },
      { id: '7', updatedAt: doc.updatedAt, version: expect.stringContaining('om-oss/avtal') },
    ]);
  });

  it('continues after a document by its key, and counts those changed since', async () => {
    docs = Array.from({ length: 50 }, (_, id) => ({ ...doc, id, slug: null }));
    const [last] = (await reader.list('pages')).rows.slice(-1);
    expect((await reader.list('pages', last)).isLast).toBe(false);
    expect(requests[1]?.query.where).toMatchObject({
      and: [{ updatedAt: { less_than_equal: doc.updatedAt } }, { or: expect.anything() }],
    });
    expect(await reader.count('pages', doc.updatedAt)).toBe(401);
    expect(requests[2]?.kind).toBe('pages/count');
  });

  it('has title and ingress separately, and the rest of the text as it is written, and the date', async () => {
    docs = [
      {
        ...doc,
        title: 'O\u0308ppet avtal',
        ingress: 'Det gäller nu.',
        searchText: 'Öppet avtal Det gäller nu. Parterna  möts i Borås , säger de .',
        publishedAt: '2024-04-30T07:00:00.000Z',
      },
    ];
    expect(await readOne('news')).toMatchObject({
      path: '/nyheter/avtal',
      text: 'Parterna möts i Borås, säger de. · 30 april 2024',
      publishedAt: Date.parse('2024-04-30T07:00:00.000Z'),
    });
  });

  it('links to a contact’s card, and has its areas', async () => {
    docs = [{ ...doc, slug: null, role: 'Press office', areasOfResponsibility: ['Media', 'Film'] }];
    expect(await readOne('contacts', 'en')).toMatchObject({
      path: expect.stringMatching(/^\/en\/contact#.*b2f1/),
      title: 'Press office',
      ingress: 'Media, Film',
    });
  });

  it('leaves out documents without a name or address, and invalid dates', async () => {
    docs = [{ ...doc, name: null }];
    expect(await readOne('offices')).toBeUndefined();
    docs = [{ ...doc, slug: null, name: 'Kontoret' }];
    expect(await readOne('offices')).toBeUndefined();
    docs = [{ ...doc, title: 'Avtal', publishedAt: 'snart' }];
    expect(await readOne('news')).not.toHaveProperty('publishedAt');
  });

  it('dates news alone, since a page is valid until it is changed', async () => {
    docs = [{ ...doc, path: 'avtal', title: 'Avtal', publishedAt: '2024-04-30T07:00:00.000Z' }];
    expect(await readOne('pages')).not.toHaveProperty('publishedAt');
    expect(await readOne('news')).toHaveProperty('publishedAt');
  });

  it('reads which documents are still public', async () => {
    docs = [doc];
    expect(await reader.whichAre('news', 'sv', ['b2f1', 'gone'])).toEqual(new Set(['b2f1']));
  });

  it.each([403, 500])(
    'rejects, with nothing half read, when the CMS answers %i',
    async (answer) => {
      docs = [doc];
      status = answer;
      await expect(readOne('news')).rejects.toThrow(`answered ${answer}`);
    },
  );
});
