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

it('has one entry in each list of each language in which it has an address', () => {
  expect(listsOf({})).toEqual(['sv', 'sv:t', 'sv:o', 'en', 'en:t', 'en:o']);
  expect(listsOf({ slug: { sv: 'ny-partner', en: '' } })).toEqual(['sv', 'sv:t', 'sv:o']);
});

it.each([[{ _status: 'draft' }], [{ deletedAt: date }], [{ slug: {} }]])(
  'has no entries when it is not public: %j',
  (given) => expect(listsOf(given)).toEqual([]),
);

it('has the date of publication, otherwise of creation, as a string or a Date', () => {
  expect(entriesOf({ ...row, publishedAt: new Date(date) })[0]).toMatchObject({
    publishedAt: date,
  });
  expect(entriesOf({ ...row, publishedAt: null })[0]).toMatchObject({ publishedAt: row.createdAt });
});
