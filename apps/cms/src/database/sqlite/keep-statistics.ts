import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Rows of each index that are looked at: enough to tell a status from an id, and done in 0.2 s for 100,000 articles. */
const LOOKED_AT = 1_000;

/**
 * Tells SQLite at the start, and each day, how many rows its indexes find for one value. Untold, it takes it that a
 * status finds ten, and looks for twenty articles by reading all that are published (seen: 60 ms instead of 0.2).
 */
export function keepStatistics(adapter: SQLiteAdapter): SQLiteAdapter {
  const { connect, destroy } = adapter;
  let timer: NodeJS.Timeout | undefined;

  adapter.connect = async (options) => {
    await connect?.call(adapter, options);
    if (options?.hotReload) return;
    await analyse(adapter);
    timer = setInterval(() => {
      analyse(adapter).catch((err: unknown) => {
        adapter.payload.logger.error({ msg: 'SQLite could not be given its statistics.', err });
      });
    }, DAY_MS).unref();
  };

  adapter.destroy = async () => {
    clearInterval(timer);
    await destroy?.call(adapter);
  };
  return adapter;
}

async function analyse({ client }: SQLiteAdapter): Promise<void> {
  await client.batch([`PRAGMA analysis_limit = ${LOOKED_AT}`, 'ANALYZE']);
  // A connection that is open already does not notice what another one has found.
  await client.execute('ANALYZE sqlite_schema');
}
