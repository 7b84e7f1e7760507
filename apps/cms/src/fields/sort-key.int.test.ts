import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const towns = 'Arvika Éva Umeå Vara Wexsus Ystad Zinkgruvan Åre Ås Älvsbyn Ängelholm Örebro'.split(
  ' ',
);

it('sorts organisations in the order of the Swedish alphabet, on every database (T15)', async () => {
  for (const name of [...towns].reverse())
    await payload.create({ collection: 'organisations', data: { name, _status: 'published' } });
  const names = async (sort?: string) => {
    const { docs } = await payload.find({ collection: 'organisations', sort, pagination: false });
    return docs.map(({ name }) => name);
  };
  expect(await names()).toEqual(towns);
  expect(await names('-sortKey')).toEqual([...towns].reverse());
});

it('is updated with the name', async () => {
  const { id } = await payload.create({
    collection: 'topics',
    data: { title: 'Övrigt', _status: 'published' },
  });
  const data = { title: 'Allmänt', _status: 'published' } as const;
  expect(await payload.update({ collection: 'topics', id, data })).toMatchObject({
    sortKey: 'allm|nt',
  });
});
