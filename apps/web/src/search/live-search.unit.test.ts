import { LiveSearch } from './live-search';
import { aDocument, FakeReader } from './testing/fake-reader';

let reader: FakeReader;
let search: LiveSearch;
let failures: string[];

const anArticle = (id: string, title = 'Nyhet') =>
  aDocument({ id, kind: 'news', title, path: `/nyheter/${id}` });
/** Without the site's own pages, which are always there. */
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

it('is filled by the first search, if nothing has filled it before', async () => {
  reader.documents = ['a', 'b', 'c', 'd', 'e'].map((id) => anArticle(id));
  expect(await found('nyhet')).toEqual(['a', 'b', 'c', 'd', 'e']);
});

it('finds what is new and what has changed in the first search after it was told', async () => {
  reader.documents = ['a', 'b', 'c', 'd', 'e'].map((id) => anArticle(id));
  await found('nyhet');
  reader.asked = [];
  reader.documents.push(anArticle('f'));
  search.noteChange(['news']);
  expect(await found('nyhet')).toContain('f');
  expect(reader.asked).toEqual(['list', 'list', 'read f', 'count']);
  reader.documents = [...reader.documents.slice(1), anArticle('a', 'Omskriven nyhet')];
  search.noteChange(['news', 'media']);
  expect(await found('omskriven')).toEqual(['a']);
});

it('follows changes that nobody searches after, once for several, when visitors have had their pages', async () => {
  search = new LiveSearch({ reader, onFailure: () => undefined, debounce: 1 });
  await found('nyhet');
  reader.asked = [];
  for (const tag of ['news', 'offices', 'news']) search.noteChange([tag]);
  expect(reader.asked).toEqual([]);
  while (reader.asked.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await found('nyhet');
  expect(reader.asked).toEqual(['list', 'count']);
});

it('does not ask for anything when what changed cannot be found by searching', async () => {
  await found('nyhet');
  reader.asked = [];
  search.noteChange(['media', 'site']);
  await found('nyhet');
  expect(reader.asked).toEqual([]);
});

it('drops what was unpublished (R3), also when another was published at the same time', async () => {
  reader.documents = ['a', 'b', 'c', 'd'].map((id) => anArticle(id));
  await found('nyhet');
  reader.documents = ['b', 'c', 'd', 'e'].map((id) => anArticle(id));
  search.noteChange(['news']);
  expect(await found('nyhet')).toEqual(['b', 'c', 'd', 'e']);
});

it('shows nothing that is gone, even while the index is still being brought up to date (R3)', async () => {
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

it('goes on with what it has while the CMS is away, says so once, and catches up afterwards', async () => {
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

it('cannot answer before there is anything to search in, which is told as an outage (503)', async () => {
  reader.failure = new TypeError('fetch failed');
  await expect(found('nyhet')).rejects.toMatchObject({ name: 'CmsUnavailable' });
});

it('counts each kind, shows the one that is asked for, page by page', async () => {
  reader.documents = [
    ...Array.from({ length: 12 }, (_, number) => anArticle(`n${number}`, 'Buss')),
    aDocument({ id: 'p', title: 'Buss' }),
  ];
  const question = { locale: 'sv', query: 'buss', kind: 'news', page: 2 } as const;
  const { hits, counts, total, pages } = await search.answer(question);
  expect([hits.length, counts, total, pages]).toEqual([2, { pages: 1, news: 12 }, 12, 2]);
});

it('says how many of the news were searched where there is room for no more, and nothing where all were', async () => {
  reader.documents = ['a', 'b', 'c'].map((id) => anArticle(id));
  const small = new LiveSearch({ reader, onFailure: () => undefined, most: 2 });
  const ask = async (kept: LiveSearch) =>
    (await kept.answer({ locale: 'sv', query: 'nyhet' })).newsSearched;
  expect([await ask(small), await ask(search)]).toEqual([2, undefined]);
});
