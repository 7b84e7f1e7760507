import { createClient } from '@libsql/client';
import { existsSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { commitTransaction, createLocalReq, initTransaction } from 'payload';
import { openTestCms } from '../../testing/open-test-cms';
import { isOnMongo } from '../../testing/test-database';
import { when } from '../../testing/when';

const onSqlite = when(!isOnMongo, 'MongoDB has no database file here.');

onSqlite.it('after an orderly stop the database file contains everything', async () => {
  const { payload, folder, close } = await openTestCms();
  const file = path.join(folder, 'regionwebb.db');
  const log = `${file}-wal`;
  await payload.create({ collection: 'topics', data: { title: 'Sparat' } });
  expect(statSync(log).size).toBeGreaterThan(0);

  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  const stopped = payload.destroy();
  await payload.create({ collection: 'topics', data: { title: 'Sist sparat' }, req });
  await commitTransaction(req);
  await stopped;
  expect(existsSync(log) ? statSync(log).size : 0).toBe(0);

  const copy = path.join(folder, 'copy.db');
  await copyFile(file, copy);
  const client = createClient({ url: `file:${copy}` });
  const { rows } = await client.execute('SELECT title FROM topics_locales ORDER BY title');
  client.close();
  expect(rows.map(({ title }) => title)).toEqual(['Sist sparat', 'Sparat']);
  await close();
});
