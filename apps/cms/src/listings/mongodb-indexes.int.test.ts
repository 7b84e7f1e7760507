import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { anArticle } from '@regionwebb/testing/factories/documents';
import type { Payload } from 'payload';
import { openTestCms } from '../testing/open-test-cms';
import { isOnMongo } from '../testing/test-database';
import { when } from '../testing/when';

const onMongo = when(isOnMongo, 'The plans of SQLite are in lists-scale.int.test.ts.');

onMongo.describe('a list of the site on MongoDB', () => {
  let payload: Payload;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ payload, close } = await openTestCms());
    await payload.create({ collection: 'news', data: anArticle(), overrideAccess: true });
  });
  afterAll(() => close());

  const places = () => (payload.db as unknown as MongooseAdapter).connection.collection('listings');

  it('has an index for the order that it is shown in', async () => {
    const keys = (await places().indexes()).map(({ key }) => Object.keys(key));
    expect(keys).toContainEqual(['list', 'publishedAt', 'createdAt']);
  });

  it('is read from it, from either end, without sorting, as far as the server tells', async () => {
    for (const direction of [-1, 1] as const) {
      const order = { publishedAt: direction, createdAt: direction };
      const asked = places().find({ list: 'sv' }).sort(order).limit(20);
      const explained = await asked.explain('queryPlanner').catch(unexplained);
      if (explained === undefined) return;
      const plan = JSON.stringify(explained);
      expect(plan).toContain('"IXSCAN"');
      expect(plan).not.toMatch(/"SORT"|"COLLSCAN"/);
    }
  });
});

const unexplained = (): undefined => {
  process.stdout.write('Not proven: this server cannot explain how it reads.\n');
};
