import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import path from 'node:path';
import type { DatabaseAdapterObj } from 'payload';
import { migrations } from '../../migrations';
import { indexParents } from '../indexes/index-parents';
import { indexVersions } from '../indexes/index-versions';
import { keepStatistics } from './keep-statistics';
import { rollBackJobs } from './roll-back-jobs';
import { oneTransaction } from './one-transaction';

/** Longer than any ordinary save, short enough for an editor to see the error. */
const TIMEOUT_MS = 20_000;

/** The embedded database: a file, with one transaction open at a time (decisions/001). */
export function sqlite(url: string, timeoutMs = TIMEOUT_MS): DatabaseAdapterObj<SQLiteAdapter> {
  const shipped = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    transactionOptions: {},
    push: false,
    migrationDir: path.resolve('src/migrations'),
    afterSchemaInit: [indexParents, indexVersions],
  });
  return {
    ...shipped,
    init: ({ payload }) => {
      const adapter = keepStatistics(migrated(shipped.init({ payload })));
      return rollBackJobs(oneTransaction(adapter, { url, timeoutMs }));
    },
  };
}

/** The type that `migrate` takes, whose arguments are less exact than those of the migrations. */
interface Step {
  name: string;
  up(args: unknown): Promise<void>;
  down(args: unknown): Promise<void>;
}

const steps: Step[] = migrations;

/** Payload migrates at the start in production only; development should have the same schema. */
function migrated(adapter: SQLiteAdapter): SQLiteAdapter {
  const { connect } = adapter;
  adapter.connect = async (options) => {
    await connect?.call(adapter, options);
    if (!options?.hotReload) await adapter.migrate({ migrations: steps });
  };
  return adapter;
}
