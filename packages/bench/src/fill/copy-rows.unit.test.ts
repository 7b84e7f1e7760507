import { createClient } from '@libsql/client';
import { copyRows } from './copy-rows';
import { documentTables } from './document-tables';

it('copies a document with its languages, versions and list entries, each under new ids', async () => {
  const client = createClient({ url: ':memory:' });
  await client.executeMultiple(`
    CREATE TABLE news (id text PRIMARY KEY, published_at text);
    CREATE TABLE news_locales (id integer PRIMARY KEY, _parent_id text REFERENCES news (id), slug text, _locale text);
    CREATE TABLE _news_v (id text PRIMARY KEY, parent_id text REFERENCES news (id), latest integer);
    CREATE TABLE listings (id text PRIMARY KEY, list text, published_at text, article_id text REFERENCES news (id));
    INSERT INTO news VALUES ('a-000000', '2026-01-10T00:00:00.000Z');
    INSERT INTO news_locales VALUES (1, 'a-000000', 'ny-partner', 'sv');
    INSERT INTO _news_v VALUES ('v-000000', 'a-000000', 1);
    INSERT INTO listings VALUES ('l-000000', 'sv', '2026-01-10T00:00:00.000Z', 'a-000000');
  `);
  for (const table of await documentTables(client, 'news', `'a-000000'`))
    await client.execute(copyRows(table, 1, 2));
  const rows = async (sql: string) =>
    (await client.execute(sql)).rows.map((row) => Object.values(row));
  expect(await rows('SELECT id, published_at FROM news ORDER BY id')).toEqual([
    ['a-000000', '2026-01-10T00:00:00.000Z'],
    ['a-000001', '2026-01-08T11:00:00.000Z'],
    ['a-000002', '2026-01-06T22:00:00.000Z'],
  ]);
  expect(await rows('SELECT _parent_id, slug FROM news_locales WHERE id > 1')).toEqual([
    ['a-000001', 'ny-partner-1'],
    ['a-000002', 'ny-partner-2'],
  ]);
  expect(await rows(`SELECT id, parent_id FROM _news_v WHERE id > 'v-000001'`)).toEqual([
    ['v-000002', 'a-000002'],
  ]);
  expect(
    await rows(`SELECT count(*) FROM listings l JOIN news n ON n.id = l.article_id
      AND n.published_at = l.published_at WHERE list = 'sv'`),
  ).toEqual([[3]]);
  client.close();
});
