import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import path from 'node:path';
import type { DatabaseAdapterObj, Migration } from 'payload';
import { z } from 'zod';
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
    afterSchemaInit: [indexParents],
  });
  return {
    ...shipped,
    init: ({ payload }) => oneTransaction(migrated(shipped.init({ payload })), { url, patience }),
  };
}

/** Payload migrates at a start in production only; development should stand on the same schema. */
function migrated(adapter: SQLiteAdapter): SQLiteAdapter {
  const { connect } = adapter;
  adapter.connect = async (options) => {
    await connect?.call(adapter, options);
    if (!options?.hotReload) await adapter.migrate({ migrations: committed });
  };
  return adapter;
}

/** Payload's own type of a migration takes unknown arguments, and its generated ones do not. */
const committed = z
  .array(z.custom<Migration>((value) => typeof value === 'object'))
  .parse(migrations);
