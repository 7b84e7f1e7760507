import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Mutex } from './mutex';
import { openOneWriter } from './one-writer';

/** Longer than SQLite's own wait, so that it has to be tried again. */
const HELD_MS = 6_000;
const TIMEOUT_MS = 60_000;

let folder: string;
let url: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sqlite-'));
  url = `file:${path.join(folder, 'a.db')}`;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Another process that has a transaction open for some seconds; resolves when it has begun. */
async function writeElsewhere() {
  const script = `
    import { createClient } from '@libsql/client';
    const client = createClient({ url: ${JSON.stringify(url)} });
    await client.execute('PRAGMA busy_timeout = 30000');
    await client.execute('BEGIN IMMEDIATE');
    await client.execute('INSERT INTO a VALUES (2)');
    console.log('begun');
    setTimeout(() => client.execute('COMMIT').then(() => process.exit()), ${HELD_MS});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    ...{ cwd: path.resolve(import.meta.dirname, '../../..'), stdio: ['ignore', 'pipe', 'inherit'] },
  });
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  return { ended };
}

const open = () => openOneWriter(url, { mutex: new Mutex(TIMEOUT_MS), timeoutMs: TIMEOUT_MS });

it(
  'opens the database, loads its statistics and writes, while another process writes',
  async () => {
    const first = await open();
    await first.batch([
      'CREATE TABLE a (b)',
      'CREATE INDEX c ON a (b)',
      'INSERT INTO a VALUES (1)',
    ]);
    await first.batch(['ANALYZE']);
    first.close();
    const elsewhere = await writeElsewhere();
    const again = await open();
    // Takes the lock of a writer, on the connection that reads.
    await again.execute('ANALYZE sqlite_schema');
    await again.execute('INSERT INTO a VALUES (3)');
    expect(await elsewhere.ended).toEqual([0, null]);
    expect((await again.execute('SELECT b FROM a ORDER BY b')).rows.map(({ b }) => b)).toEqual([
      1, 2, 3,
    ]);
    again.close();
  },
  2 * TIMEOUT_MS,
);
