import { createClient } from '@libsql/client';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { copyDemonstration } from '@regionwebb/tooling/payload/demonstration.js';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { loadCollections } from './collection-files';
import { runHello, hasTransactions as supportsTransactions } from '../database/mongodb/hello';

const { TEST_MONGODB_URL, MONGODB_TRANSACTIONS } = process.env;
/** A transaction of a killed process blocks its database until the server ends it. */
const LONGEST_DROP_MS = 5_000;

export const isOnMongo = Boolean(TEST_MONGODB_URL);

/** Whether the tested database has transactions: SQLite always, MongoDB where its server does and they are not off. */
export const hasTransactions =
  !TEST_MONGODB_URL ||
  (MONGODB_TRANSACTIONS !== 'false' && supportsTransactions(await runHello(TEST_MONGODB_URL)));

interface TestDatabase {
  settings: Record<string, string>;
  prepare: (demo: boolean) => Promise<void>;
  keep: () => Promise<void>;
  drop: (payload: Payload) => Promise<void>;
}

/** The database of one test file: SQLite, or MongoDB where TEST_MONGODB_URL names a server. */
export const testDatabase = (folder: string): TestDatabase =>
  TEST_MONGODB_URL ? mongo(TEST_MONGODB_URL, folder) : sqlite(path.join(folder, 'regionwebb.db'));

/** The migrations take longer than most tests, so the first file that runs them stores a copy for the others. */
const sqlite = (file: string): TestDatabase => ({
  settings: { DATABASE_URL: `file:${file}` },
  prepare: async (demo) => {
    if (demo) await copyDemonstration(path.dirname(file));
    else if (existsSync(migrated)) await copyFile(migrated, file);
  },
  keep: async () => {
    if (existsSync(migrated)) return;
    const made = `${migrated}-${randomUUID()}`;
    const client = createClient({ url: `file:${file}` });
    await client.execute(`VACUUM INTO '${made}'`);
    client.close();
    await rename(made, migrated);
  },
  drop: () => Promise.resolve(),
});

function mongo(server: string, folder: string): TestDatabase {
  const settings = mongoSettings(server, `test-${randomUUID()}`);
  return {
    settings,
    prepare: async (demo) => {
      if (!demo) return;
      await copyDemonstration(folder, mongoSettings(server, `demonstration-${checkout}`));
      await loadCollections(settings.DATABASE_URL, folder);
    },
    keep: () => Promise.resolve(),
    drop: async ({ db }) => {
      const dropped = (db as unknown as MongooseAdapter).connection.dropDatabase();
      // Continues after the time-out whether it was dropped or not.
      await Promise.race([
        dropped.catch(() => undefined),
        sleep(LONGEST_DROP_MS, undefined, { ref: false }),
      ]);
    },
  };
}

const mongoSettings = (server: string, database: string) => ({
  DATABASE_URL: server.replace(/^(\w[\w+]*:\/\/[^/?]+)[^?]*/, `$1/${database}`),
  MONGODB_TRANSACTIONS: String(hasTransactions),
});

/** Two checkouts may make the demonstration on one server. */
const checkout = createHash('sha256')
  .update(import.meta.dirname)
  .digest('hex')
  .slice(0, 12);

const migrations = path.resolve(import.meta.dirname, '../migrations');

const migrated = path.join(
  tmpdir(),
  `regionwebb-test-${readdirSync(migrations)
    .reduce(
      (hash, name) => hash.update(readFileSync(path.join(migrations, name))),
      createHash('sha256'),
    )
    .digest('hex')
    .slice(0, 16)}.db`,
);
