import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { anArticle } from '@regionwebb/fixtures/factories/documents';
import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { isOnMongo } from '../../testing/test-database';
import { when } from '../../testing/when';

const onMongo = when(
  isOnMongo,
  'The plans of SQLite are in lists-scale.int.test.ts and editors-lists.int.test.ts.',
);

onMongo.describe('a list on MongoDB', () => {
  let payload: Payload;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ payload, close } = await openTestCms());
    await payload.create({ collection: 'news', data: anArticle(), overrideAccess: true });
  });
  afterAll(() => close());

  const documents = (name: string) =>
    (payload.db as unknown as MongooseAdapter).connection.collection(name);

  it.each([
    ['listings', 'list publishedAt createdAt'],
    ['news', '_status publishedAt createdAt'],
    ['news', '_status createdAt deletedAt publishedAt'],
    ['news', '_status deletedAt updatedAt'],
    ['_news_versions', 'latest version.publishedAt createdAt version.deletedAt'],
    ['_news_versions', 'latest version.updatedAt createdAt version.deletedAt'],
    ['_news_versions', 'latest version._status version.publishedAt createdAt version.deletedAt'],
    ['comments', 'receivedAt createdAt'],
    ['comments', 'status receivedAt createdAt'],
    ['comments', 'secrecy receivedAt createdAt'],
  ])('has an index of %s in the order of the list: %s', async (name, keys) => {
    const found = (await documents(name).indexes()).map(({ key }) => Object.keys(key).join(' '));
    expect(found).toContain(keys);
  });

  it('is read from the index, in both directions, without sorting', async () => {
    for (const direction of [-1, 1] as const) {
      const order = { publishedAt: direction, createdAt: direction };
      const query = documents('listings').find({ list: 'sv' }).sort(order).limit(20);
      const explained = await query.explain('queryPlanner').catch(unexplained);
      if (explained === undefined) return;
      const plan = JSON.stringify(explained);
      expect(plan).toContain('"IXSCAN"');
      expect(plan).not.toMatch(/"SORT"|"COLLSCAN"/);
    }
  });
});

const unexplained = (): undefined => {
  process.stdout.write(
    'Not proven: this server cannot explain how it reads; only that the indexes are there is.\n',
  );
};
