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
    for (const { name, up } of migrations.slice(0, -1)) {
      await up({ db } as MigrateUpArgs);
      await client.execute({
        sql: 'INSERT INTO payload_migrations (id, name, batch) VALUES (?, ?, 1)',
        args: [name, name],
      });
    }
    await client.executeMultiple(`
      INSERT INTO topics (id, _status) VALUES ('one', 'published');
      INSERT INTO topics_locales (title, slug, _locale, _parent_id) VALUES ('Folkhälsa', 'folkhalsa', 'sv', 'one');
    `);
    client.close();
    const payload = await start('before.db');
    const { docs } = await payload.find({ collection: 'topics' });
    expect(docs).toMatchObject([{ id: 'one', title: 'Folkhälsa', slug: 'folkhalsa' }]);
  });
});
