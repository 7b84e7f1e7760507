import { createClient } from '@libsql/client';
import type { MigrateUpArgs } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import path from 'node:path';
import type { Payload } from 'payload';
import { migrations } from '../migrations';
import { openTestCms } from '../testing/open-test-cms';
import { startCms } from '../testing/start-cms';
import { isOnMongo } from '../testing/test-database';
import { when } from '../testing/when';

/** The last migration of the release before. */
const released = '20261125_142634_changes';

const onSqlite = when(!isOnMongo, 'MongoDB has no schema to migrate.');

onSqlite.describe('the CMS starts', () => {
  let folder: string;
  let close: () => Promise<void>;
  let started: Payload | undefined;

  beforeAll(async () => ({ folder, close } = await openTestCms()));
  afterEach(() => started?.destroy());
  afterAll(() => close());

  const start = async (name: string) =>
    (started = await startCms({ url: `file:${path.join(folder, name)}` }));

  it('on an empty file', async () => {
    const payload = await start('empty.db');
    expect(
      await payload.create({ collection: 'topics', data: { title: 'Näringsliv' } }),
    ).toMatchObject({
      slug: 'naringsliv',
    });
  });

  it('on tables that let go of what is deleted', async () => {
    await start('references.db');
    const client = createClient({ url: `file:${path.join(folder, 'references.db')}` });
    const { rows } = await client.execute(`
      SELECT m.name, f."from" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
      WHERE m.type = 'table' AND f.on_delete = 'NO ACTION'`);
    client.close();
    expect(rows).toEqual([]);
  });

  it('on an empty file while it is developed, with the same schema', async () => {
    Object.assign(process.env, { NODE_ENV: 'test' });
    const payload = await start('developed.db').finally(() =>
      Object.assign(process.env, { NODE_ENV: 'production' }),
    );
    expect(await payload.count({ collection: 'news' })).toEqual({ totalDocs: 0 });
  });

  it('on a file from the release before, and keeps what is in it', async () => {
    const client = createClient({ url: `file:${path.join(folder, 'before.db')}` });
    const db = drizzle(client) as unknown as MigrateUpArgs['db'];
    for (const { name, up } of migrations.filter(({ name }) => name <= released)) {
      await up({ db } as MigrateUpArgs);
      await client.execute({
        sql: 'INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, 1)',
        args: [name, name],
      });
    }
    await client.executeMultiple(`
      INSERT INTO topics (id, _status) VALUES ('one', 'published');
      INSERT INTO topics_locales (title, slug, _locale, _parent_id) VALUES ('Folkhälsa', 'folkhalsa', 'sv', 'one');
      INSERT INTO pages (id, _status) VALUES ('page', 'published'), ('draft', 'draft');
      INSERT INTO pages_locales (title, slug, path, _locale, _parent_id) VALUES ('Om oss', 'om-oss', 'om-oss', 'sv', 'page');
      INSERT INTO _pages_v (id, parent_id, version__status, created_at, latest) VALUES
        ('v1', 'page', 'draft', '2025-01-01T08:00:00.000Z', 0), ('v2', 'page', 'published', '2025-02-02T08:00:00.000Z', 0),
        ('v3', 'page', 'published', '2025-03-03T08:00:00.000Z', 1), ('v4', 'draft', 'draft', '2025-03-03T08:00:00.000Z', 1);
    `);
    client.close();
    const payload = await start('before.db');
    const { docs } = await payload.find({ collection: 'topics' });
    expect(docs).toMatchObject([{ id: 'one', title: 'Folkhälsa', slug: 'folkhalsa' }]);
    await expectFirstPublications(payload);
  });
});

/** A page that was there before pages had dates is dated by its first published version; a draft by none (T6). */
async function expectFirstPublications(payload: Payload) {
  const dateOf = async (id: string, draft: boolean) =>
    (await payload.findByID({ collection: 'pages', id, draft, overrideAccess: true })).publishedAt;
  expect(await dateOf('page', false)).toBe('2025-02-02T08:00:00.000Z');
  expect(await dateOf('page', true)).toBe('2025-02-02T08:00:00.000Z');
  expect(await dateOf('draft', true)).toBeNull();
}
