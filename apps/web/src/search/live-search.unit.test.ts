import { LiveSearch } from './live-search';
import { aDocument, FakeReader } from './testing/fake-reader';

let reader: FakeReader;
let search: LiveSearch;
let failures: string[];

const anArticle = (id: string, title = 'Nyhet') =>
  aDocument({ id, kind: 'news', title, path: `/nyheter/${id}` });
/** Without the section pages, which are always there. */
const found = async (query: string) =>
  (await search.answer({ locale: 'sv', query })).hits
    .map(({ id }) => id)
    .filter((id) => !id.startsWith('section-'))
    .sort();

beforeEach(() => {
  failures = [];
  reader = new FakeReader();
  const onFailure = (error: unknown) => failures.push(String(error));
  search = new LiveSearch({ reader, onFailure, timeouts: { change: 50, first: 200 } });
});

it('is filled by the first search, if it was not before', async () => {
  reader.documents = ['a', 'b', 'c', 'd', 'e'].map((id) => anArticle(id));
  expect(await found('nyhet')).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('finds new and changed documents in the first search after a change', async () => {
  reader.documents = ['a', 'b', 'c', 'd', 'e'].map((id) => anArticle(id));
  await found('nyhet');
  reader.requests = [];
  reader.documents.push(anArticle('f'));
  search.noteChange(['news']);
  expect(await found('nyhet')).toContain('f');
  expect(reader.requests).toEqual(['list', 'list', 'read f', 'count']);
  reader.documents = [...reader.documents.slice(1), anArticle('a', 'Omskriven nyhet')];
  search.noteChange(['news', 'media']);
  expect(await found('omskriven')).toEqual(['a']);
});

it('follows changes without a search, once for several, when visitors have had their pages', async () => {
  search = new LiveSearch({ reader, onFailure: () => undefined, debounce: 1 });
  await found('nyhet');
  reader.requests = [];
  for (const tag of ['news', 'offices', 'news']) search.noteChange([tag]);
  expect(reader.requests).toEqual([]);
  while (reader.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await found('nyhet');
  expect(reader.requests).toEqual(['list', 'count']);
});

it('sends no request when the change is not searchable', async () => {
  await found('nyhet');
  reader.requests = [];
  search.noteChange(['media', 'site']);
  await found('nyhet');
  expect(reader.requests).toEqual([]);
});

it('drops unpublished documents (R3), also when another was published at the same time', async () => {
  reader.documents = ['a', 'b', 'c', 'd'].map((id) => anArticle(id));
  await found('nyhet');
  reader.documents = ['b', 'c', 'd', 'e'].map((id) => anArticle(id));
  search.noteChange(['news']);
  expect(await found('nyhet')).toEqual(['b', 'c', 'd', 'e']);
});

it('shows no deleted document, even while the index is still being brought up to date (R3)', async () => {
  reader.documents = ['a', 'b'].map((id) => anArticle(id));
  await found('nyhet');
  let open: () => void = () => undefined;
  reader.gate = new Promise((resolve) => (open = resolve));
  reader.documents = [anArticle('b')];
  search.noteChange(['news']);
  expect(await found('nyhet')).toEqual(['b']);
  open();
});

it('follows a page that was moved, though it was not saved', async () => {
  reader.documents = ['a', 'b', 'c', 'd', 'e'].map((id) => aDocument({ id, title: 'Sida' }));
  await found('sida');
  reader.documents[0] = aDocument({ id: 'a', title: 'Sida', path: '/ny/plats' });
  search.noteChange(['pages']);
  const { hits } = await search.answer({ locale: 'sv', query: 'sida' });
  expect(hits.map(({ path }) => path)).toContain('/ny/plats');
});

it('works with what it has while the CMS is down, reports it once, and catches up afterwards', async () => {
  reader.documents = [anArticle('a')];
  await found('nyhet');
  reader.failure = new TypeError('fetch failed');
  search.noteChange(['everything']);
  expect([await found('nyhet'), await found('nyhet')]).toEqual([['a'], ['a']]);
  expect(failures).toEqual(['TypeError: fetch failed']);
  reader.failure = undefined;
  reader.documents.push(anArticle('b'));
  expect(await found('nyhet')).toEqual(['a', 'b']);
});

it('cannot answer before there is anything to search in, which is an outage (503)', async () => {
  reader.failure = new TypeError('fetch failed');
  await expect(found('nyhet')).rejects.toMatchObject({ name: 'CmsUnavailable' });
});

it('counts each kind, and shows the requested one page by page', async () => {
  reader.documents = [
    ...Array.from({ length: 12 }, (_, number) => anArticle(`n${number}`, 'Buss')),
    aDocument({ id: 'p', title: 'Buss' }),
  ];
  const request = { locale: 'sv', query: 'buss', kind: 'news', page: 2 } as const;
  const { hits, counts, total, pages } = await search.answer(request);
  expect([hits.length, counts, total, pages]).toEqual([2, { pages: 1, news: 12 }, 12, 2]);
});

it('returns how many of the news were searched where there is no room for more, and nothing where all were', async () => {
  reader.documents = ['a', 'b', 'c'].map((id) => anArticle(id));
  const small = new LiveSearch({ reader, onFailure: () => undefined, most: 2 });
  const searched = async (live: LiveSearch) =>
    (await live.answer({ locale: 'sv', query: 'nyhet' })).newsSearched;
  expect([await searched(small), await searched(search)]).toEqual([2, undefined]);
});
