import { Catalogue } from './catalogue';
import { SearchEngine } from '@regionwebb/swedish-search/search-engine';
import type { Searchable } from './searchable';
import { syncKind } from './sync-kind';
import { aDocument, FakeReader } from './testing/fake-reader';

let reader: FakeReader;
let engine: SearchEngine<Searchable>;
let catalogue: Catalogue;

const articles = (ids: string) =>
  [...ids].map((id) => aDocument({ id, kind: 'news', title: 'Nyhet', path: `/nyheter/${id}` }));
const held = () =>
  engine.indexes.sv
    .find('nyhet')
    .matches.map(({ document }) => document.id)
    .sort()
    .join('');

async function sync(ids: string, most?: number): Promise<string[]> {
  reader.documents = articles(ids);
  reader.requests = [];
  await syncKind(
    { indexes: engine.indexes, catalogue, reader, ...(most === undefined ? {} : { most }) },
    'news',
  );
  return reader.requests;
}

beforeEach(() => {
  reader = new FakeReader();
  reader.changedAt = (id) => `2026-${id}`;
  engine = new SearchEngine();
  catalogue = new Catalogue();
});

it('requests one page and one count when something is published, however much there is', async () => {
  await sync('abcdefg');
  expect(await sync('abcdefgh')).toEqual(['list', 'list', 'read h', 'count']);
  expect(held()).toBe('abcdefgh');
});

it('walks through the list only when the count shows that something is gone', async () => {
  await sync('abcdefg');
  const requests = await sync('abdefg');
  expect(requests.slice(0, 2)).toEqual(['list', 'count']);
  expect(requests.filter((what) => what === 'list')).toHaveLength(5);
  expect(held()).toBe('abdefg');
});

it('notices a deletion when something else was published at the same time', async () => {
  await sync('abcd');
  await sync('abde');
  expect(held()).toBe('abde');
});

it('keeps no more than the last changed, so that no number of articles fills the memory', async () => {
  await sync('abcde', 3);
  expect(held()).toBe('cde');
  expect(await sync('abcdef', 3)).toEqual(['list', 'list', 'read f', 'count since 2026-d']);
  expect(held()).toBe('def');
  await sync('abcdf', 3);
  expect(held()).toBe('cdf');
});

it('does not walk for ever where more were changed at one moment than there is room for', async () => {
  reader.changedAt = () => '2026';
  await sync('abcde', 3);
  expect(await sync('abcde', 3)).toEqual(['list', 'count since 2026']);
});

it('resumes where it was interrupted', async () => {
  reader.failure = new TypeError('fetch failed');
  await expect(sync('abcde')).rejects.toThrow('fetch failed');
  reader.failure = undefined;
  await sync('abcde');
  expect(held()).toBe('abcde');
});
