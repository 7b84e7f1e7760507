import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import path from 'node:path';
import type { DatabaseAdapterObj } from 'payload';
import { migrations } from '../migrations';
import { indexParents } from './index-parents';
import { oneTransaction } from './one-transaction';

/** Long enough for any ordinary save before it, short enough for an editor to learn what is wrong. */
const PATIENCE_MS = 20_000;

/** The embedded database: a file, with one transaction open at a time (decisions/001). */
export function sqlite(url: string, patience = PATIENCE_MS): DatabaseAdapterObj<SQLiteAdapter> {
  const shipped = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    transactionOptions: {},
    push: false,
    migrationDir: path.resolve('src/migrations'),
    prodMigrations: migrations,
    afterSchemaInit: [indexParents],
  });
  return {
    ...shipped,
    init: ({ payload }) => oneTransaction(shipped.init({ payload }), { url, patience }),
  };
}
