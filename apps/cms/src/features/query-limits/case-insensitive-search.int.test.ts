import type { Payload, Where } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ payload, close } = await openTestCms());
  for (const title of ['Öppet hus på Åland', 'Vi öppnar i maj', 'Annat']) {
    const data = { title, _status: 'published' } as const;
    await payload.create({ collection: 'news', data, overrideAccess: true });
  }
});
afterAll(() => close());

const find = async (where: Where) => {
  const { docs } = await payload.find({
    collection: 'news',
    where,
    sort: 'title',
    overrideAccess: true,
  });
  return docs.map(({ title }) => title);
};

it.each(['öpp', 'ÖPP', 'Öpp'])('%s matches capital and small letters (T20)', async (text) => {
  const both = ['Vi öppnar i maj', 'Öppet hus på Åland'];
  expect(await find({ title: { like: text } })).toEqual(both);
  expect(await find({ title: { contains: text } })).toEqual(both);
});

it('matches words in any order', async () => {
  expect(await find({ title: { like: 'åland öppet' } })).toEqual(['Öppet hus på Åland']);
  expect(await find({ title: { like: 'åland maj' } })).toEqual([]);
});

it('does not change other conditions', async () => {
  const draft: Where = { _status: { equals: 'draft' } };
  expect(await find({ and: [{ title: { like: 'öppet' } }, draft] })).toEqual([]);
  expect(await find({ title: { like: 'öppet', not_equals: 'Öppet hus på Åland' } })).toEqual([]);
  expect(await find({})).toHaveLength(3);
});
