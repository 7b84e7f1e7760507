import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { checkpoint } from './checkpoint';
import { openOneWriter, type OneWriter } from './one-writer';
import { Mutex } from './mutex';

/**
 * Payload's SQLite adapter with one transaction open at a time, whose failed commits throw: Payload ignores SQLite's
 * refusal (ten successes were reported for one row in the file).
 */
export function oneTransaction(
  adapter: SQLiteAdapter,
  { url, timeoutMs }: { url: string; timeoutMs: number },
): SQLiteAdapter {
  const { beginTransaction, commitTransaction, connect, destroy } = adapter;
  const mutex = new Mutex(timeoutMs);
  let client: OneWriter | undefined;

  adapter.connect = async (options) => {
    client = await openOneWriter(url, { mutex, timeoutMs });
    // Payload opens a connection only where there is none.
    adapter.client = client;
    await connect?.call(adapter, options);
  };

  adapter.beginTransaction = async (options) => {
    const release = await mutex.acquire();
    try {
      client?.passLock(release);
      return await beginTransaction.call(adapter, options);
    } catch (error) {
      release();
      throw error;
    }
  };

  adapter.commitTransaction = async (incoming) => {
    const id = await incoming;
    if (!adapter.sessions[id]) return;
    const ending = client?.ending();
    await commitTransaction.call(adapter, id);
    const how = await ending;
    if (how?.is === 'failed') throw how.error;
  };

  const close = async () => {
    // The mutex is never released, so that nothing is written after the checkpoint.
    const isLast = await mutex.acquire().then(
      () => true,
      () => false,
    );
    if (client && isLast) await checkpoint(client);
    client?.close();
  };
  let closed: Promise<void> | undefined;
  adapter.destroy = async () => {
    closed ??= close();
    await closed;
    await destroy?.call(adapter);
  };
  return adapter;
}
