import { handleEndpoints, type Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { globals } from './index';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms()));
afterAll(() => close());

const forStaff = ['ownership', 'workflow', 'disposal'];
const forVisitors = globals.map(({ slug }) => slug).filter((slug) => !forStaff.includes(slug));

it.each(forVisitors)('has its type in the answer before it is first saved: %s', async (slug) => {
  const request = new Request(`http://cms.example/api/globals/${slug}?depth=1&locale=en`);
  const answer = await handleEndpoints({ config: payload.config, request });
  expect(await answer.json()).toMatchObject({ globalType: slug });
});
