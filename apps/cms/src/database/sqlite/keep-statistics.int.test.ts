import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import path from 'node:path';
import type { Payload } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { startCms } from '../../testing/start-cms';
import { plansOf } from '../../testing/statements-of';
import { isOnMongo } from '../../testing/test-database';
import { when } from '../../testing/when';

const onSqlite = when(!isOnMongo, 'MongoDB chooses its indexes without statistics.');

onSqlite.it('SQLite finds documents by id, not by status, once it has statistics', async () => {
  const { payload, folder, close } = await openTestCms();
  await (payload.db as unknown as SQLiteAdapter).client.execute(`
    WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 2000)
    INSERT INTO news (id, _status, created_at, updated_at)
    SELECT 'id-' || n, 'published', '2026-01-01', '2026-01-01' FROM numbers`);
  const ids = Array.from({ length: 20 }, (_, n) => `id-${n + 1}`);
  const plans = (cms: Payload) => {
    const where = { id: { in: ids } };
    return plansOf(cms, () => cms.find({ collection: 'news', where, overrideAccess: false }));
  };
  const byId = expect.stringContaining('SEARCH news USING INDEX sqlite_autoindex_news_1');
  expect(await plans(payload)).not.toContainEqual(byId);
  const again = await startCms({ url: `file:${path.join(folder, 'regionwebb.db')}` });
  expect(await plans(again)).toContainEqual(byId);
  await again.destroy();
  await close();
});
