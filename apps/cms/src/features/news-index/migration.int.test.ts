import { anArticle, aTopic } from '@regionwebb/fixtures/factories/documents';
import type { MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite';
import { migrations } from '../../migrations';
import { openTestCms } from '../../testing/open-test-cms';
import { isOnMongo } from '../../testing/test-database';
import { when } from '../../testing/when';

const onSqlite = when(!isOnMongo, 'MongoDB has no migrations; the start does the same.');
const place = migrations.findIndex(({ name }) => name.endsWith('_listings'));
const since = migrations.slice(place).reverse();

onSqlite.it('the migration creates the same entries as a save', async () => {
  const { payload, close } = await openTestCms();
  const { client, drizzle } = payload.db as unknown as SQLiteAdapter;
  const data = { ...aTopic(), title: 'Hälsa' };
  const { id } = await payload.create({ collection: 'topics', data, overrideAccess: true });
  const article = (given: object, draft = false) =>
    payload.create({ collection: 'news', data: anArticle(given), draft, overrideAccess: true });
  const { id: both } = await article({ topics: [id] });
  await payload.update({
    collection: 'news',
    id: both,
    locale: 'en',
    data: { title: 'In English', _status: 'published' },
    overrideAccess: true,
  });
  await article({ title: 'Utkast', _status: 'draft' }, true);
  await article({ deletedAt: '2026-01-02T03:04:05.000Z' });

  const entries = async () =>
    (await client.execute('SELECT list, published_at, created_at, article_id FROM listings')).rows
      .map((row) => JSON.stringify(Object.values(row)))
      .sort();
  const saved = await entries();
  expect(saved).toHaveLength(4);
  const args = { db: drizzle } as unknown as MigrateUpArgs;
  for (const { down } of since) await down(args);
  await migrations[place]?.up(args);
  expect(await entries()).toEqual(saved);
  await close();
});
