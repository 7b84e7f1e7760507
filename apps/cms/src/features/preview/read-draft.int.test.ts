import { addressed } from '@regionwebb/content/paths';
import { handleEndpoints, type Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';

let payload: Payload;
let close: () => Promise<void>;

beforeAll(async () => ({ payload, close } = await openTestCms({ demo: true })));
afterAll(() => close());

const shown =
  'populate[contacts][role]=true&populate[pages][title]=true&populate[pages][path]=true';
const read = async (path: string, locale: string, authorization = '') => {
  const query = `locale=${locale}&fallback-locale=none&depth=2&${shown}`;
  const request = new Request(`http://localhost:3001/api/${path}?${query}`, {
    headers: { authorization },
  });
  const answer = await handleEndpoints({ config: payload.config, request });
  // The news of an office in the admin, which no page shows.
  const { news: _, ...document } = await answer.json();
  return document;
};

/** The fewest documents of a collection in the demonstration content, so that fields are empty in some and filled in others. */
const FEWEST_EXAMPLES = 3;

describe.each(addressed)('a preview of %s', (collection) => {
  it.each(['sv', 'en'])('has the same fields as the published page, in %s', async (locale) => {
    const { docs } = await payload.find({ collection, limit: 0, depth: 0 });
    expect(docs.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
    for (const { id } of docs) {
      const published = await read(`${collection}/${id}`, locale);
      const key = `Bearer ${process.env.CMS_KEY}`;
      const draft = await read(`drafts/${collection}/${id}`, locale, key);
      expect(draft).toEqual(published);
    }
  });
});
