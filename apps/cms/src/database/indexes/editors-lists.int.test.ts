import { anArticle } from '@regionwebb/fixtures/factories/documents';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload, Where } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { plansOf } from '../../testing/statements-of';
import { isOnMongo } from '../../testing/test-database';
import { when } from '../../testing/when';

const onSqlite = when(!isOnMongo, 'The indexes of MongoDB are in mongodb-indexes.int.test.ts.');

onSqlite.describe('a list in the admin, however long it is', () => {
  let payload: Payload;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ payload, close } = await openTestCms());
    for (let number = 0; number < 60; number += 1)
      await payload.create({ collection: 'news', data: anArticle(), overrideAccess: true });
    const { client } = payload.db as unknown as SQLiteAdapter;
    await client.batch(['ANALYZE']);
    await client.execute('ANALYZE sqlite_schema');
  });
  afterAll(() => close());

  // Only columns of the row: the rest is read for ten rows at a time.
  const latest = (sort: string, where: Where = {}) =>
    payload.find({
      ...{ collection: 'news', draft: true, sort, where, limit: 10, page: 3 },
      ...{ select: { updatedAt: true }, depth: 0, overrideAccess: true },
    });
  const comments = (where: Where = {}) =>
    payload.find({
      ...{ collection: 'comments', sort: '-receivedAt', where, limit: 10, page: 3 },
      ...{ select: { receipt: true }, depth: 0, overrideAccess: true },
    });
  const drafts = { _status: { equals: 'draft' } };

  const version = '_news_v_latest_version_';
  it.each([
    ['of news', `${version}updatedAt`, () => latest('-updatedAt')],
    ['of news by date', `${version}publishedAt`, () => latest('-publishedAt')],
    ['of drafts', `${version}_status`, () => latest('-updatedAt', drafts)],
    ['of drafts by date', `${version}_status`, () => latest('-publishedAt', drafts)],
    ['of comments', 'receivedAt_createdAt', () => comments()],
    ['of new comments', 'status_receivedAt', () => comments({ status: { equals: 'new' } })],
    ['of secret ones', 'secrecy_receivedAt', () => comments({ secrecy: { equals: true } })],
  ])('is counted and read from an index in its order: the list %s', async (_, index, read) => {
    const plans = await plansOf(payload, read);
    expect(plans).toContainEqual(expect.stringContaining(`INDEX ${index}`));
    expect(plans).toContainEqual(expect.stringContaining('USING COVERING INDEX'));
    expect(plans.filter((step) => /^SCAN \w+$|TEMP B-TREE/.test(step))).toEqual([]);
  });

  it('is searched by title and address from an index, without reading the texts', async () => {
    const where: Where = { or: [{ title: { like: 'arena' } }, { slug: { like: 'arena' } }] };
    expect(await plansOf(payload, () => latest('-updatedAt', where))).toContainEqual(
      expect.stringContaining('USING COVERING INDEX _news_v_locales__parentID'),
    );
  });

  it('finds the articles that were changed last from an index', async () => {
    const plans = await plansOf(payload, () =>
      payload.find({
        ...{ collection: 'news', locale: 'all', sort: ['-updatedAt', '-id'], limit: 50 },
        ...{ select: { updatedAt: true }, depth: 0, pagination: false, overrideAccess: false },
      }),
    );
    expect(plans).toContainEqual(expect.stringContaining('_status_deletedAt_updatedAt'));
    expect(plans).not.toContainEqual(expect.stringContaining('TEMP B-TREE FOR ORDER BY'));
  });
});
