import { entriesOf } from './news-index';

const date = '2024-01-02T03:04:05.000Z';
const row = {
  _status: 'published',
  slug: { sv: 'ny-partner', en: 'new-partner' },
  publishedAt: date,
  createdAt: '2024-01-01T00:00:00.000Z',
  topics: ['t'],
  offices: [{ id: 'o' }, 'o'],
};
const listsOf = (given: object) => entriesOf({ ...row, ...given }).map(({ list }) => list);

it('stands once in each list of each language that it has an address in', () => {
  expect(listsOf({})).toEqual(['sv', 'sv:t', 'sv:o', 'en', 'en:t', 'en:o']);
  expect(listsOf({ slug: { sv: 'ny-partner', en: '' } })).toEqual(['sv', 'sv:t', 'sv:o']);
});

it.each([[{ _status: 'draft' }], [{ deletedAt: date }], [{ slug: {} }]])(
  'stands nowhere when the public may not read it: %j',
  (given) => expect(listsOf(given)).toEqual([]),
);

it('bears the date of its publication, else that of its making, as the other database gives them too', () => {
  expect(entriesOf({ ...row, publishedAt: new Date(date) })[0]).toMatchObject({
    publishedAt: date,
  });
  expect(entriesOf({ ...row, publishedAt: null })[0]).toMatchObject({ publishedAt: row.createdAt });
});
