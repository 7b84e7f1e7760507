import type { Reader } from './read-searchable';
import { SearchIndex } from './search-index';
import { syncIndex } from './sync-index';
import { aDocument } from './testing/documents';

const article = (id: string) =>
  aDocument({ id, kind: 'news', title: 'Nyhet', path: `/nyheter/${id}`, version: '1' });

/** A CMS that has these articles, the last changed first, two on a page. */
const readerOf = (ids: string[]): Reader => ({
  list: (_kind, _locale, page) => {
    const rows = ids.slice((page - 1) * 2, page * 2).map((id) => ({ id, version: '1' }));
    return Promise.resolve({ rows, total: ids.length, isLast: page * 2 >= ids.length });
  },
  read: (_kind, _locale, wanted) => Promise.resolve(wanted.map(article)),
  whichAre: () => Promise.resolve(new Set(ids)),
});

it('keeps no more than the last changed, so that no number of articles fills the memory', async () => {
  const index = new SearchIndex('sv');
  const sync = (ids: string[]) =>
    syncIndex({ index, reader: readerOf(ids), most: 3 }, 'news', 'sv');
  const kept = () => [...index.versions('news').keys()].sort();

  await sync(['e', 'd', 'c', 'b', 'a']);
  expect(kept()).toEqual(['c', 'd', 'e']);
  await sync(['f', 'e', 'd', 'c', 'b', 'a']);
  expect(kept()).toEqual(['d', 'e', 'f']);
  await sync(['f', 'd', 'c']);
  expect(kept()).toEqual(['c', 'd', 'f']);
});
