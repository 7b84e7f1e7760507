import { createClient, LibsqlError, type Client } from '@libsql/client';
import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 20;
const LARGEST_LOG = 64 * 1024 * 1024;

/**
 * A connection with a transaction open: the one given, or a new one. Another process may be writing; waiting for
 * it must not stop this one, as SQLite's own waiting would, so it is asked again until `timeoutMs` is over.
 */
export async function openWriter(
  url: string,
  kept: Client | undefined,
  timeoutMs: number,
): Promise<Client> {
  const connection = kept ?? (await connect(url));
  try {
    await connection.execute('BEGIN IMMEDIATE');
    return connection;
  } catch (error) {
    // libsql leaves a statement that met a lock half done, and no COMMIT on its connection succeeds after that.
    connection.close();
    if (!isLocked(error) || timeoutMs <= 0) throw error;
  }
  await sleep(PAUSE_MS);
  return openWriter(url, undefined, timeoutMs - PAUSE_MS);
}

async function connect(url: string): Promise<Client> {
  const connection = createClient({ url });
  await connection.execute(`PRAGMA journal_size_limit = ${LARGEST_LOG}`);
  return connection;
}

const isLocked = (error: unknown): boolean =>
  error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY');
