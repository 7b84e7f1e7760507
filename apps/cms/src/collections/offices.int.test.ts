import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

it('an office leaves its city to the facts that the site indexes, so that no excerpt repeats it', async () => {
  const { searchText } = await payload.create({
    collection: 'offices',
    data: { name: 'Kontoret', city: 'Bryssel', staffing: 'Tre personer', _status: 'published' },
    overrideAccess: true,
  });
  expect(searchText).toBe('Kontoret Tre personer');
});
