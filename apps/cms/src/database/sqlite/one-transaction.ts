import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { checkpoint } from './checkpoint';
import { openOneWriter, type OneWriter } from './one-writer';
import { Mutex } from './mutex';

/**
 * Payload's SQLite adapter with one transaction open at a time, whose commit says so when it fails: Payload
 * takes SQLite's refusal for a success (seen: ten reported successes, one row in the file).
 */
export function oneTransaction(
  adapter: SQLiteAdapter,
  { url, timeoutMs }: { url: string; timeoutMs: number },
): SQLiteAdapter {
  const { beginTransaction, commitTransaction, connect, destroy } = adapter;
  const turns = new Mutex(timeoutMs);
  let client: OneWriter | undefined;

  adapter.connect = async (options) => {
    client = await openOneWriter(url, { turns, timeoutMs });
    // Payload opens a connection of its own only where there is none.
    adapter.client = client;
    await connect?.call(adapter, options);
  };

  adapter.beginTransaction = async (options) => {
    const endTurn = await turns.acquire();
    try {
      client?.lend(endTurn);
      return await beginTransaction.call(adapter, options);
    } catch (error) {
      endTurn();
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
    // Waits for whoever writes, and lets nobody write after it.
    const isLast = await turns.acquire().then(
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
