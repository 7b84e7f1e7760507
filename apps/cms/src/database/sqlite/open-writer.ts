import { createClient, LibsqlError, type Client } from '@libsql/client';
import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 20;
const LARGEST_LOG = 64 * 1024 * 1024;

/**
 * A connection with a transaction open: the one given, or a new one. While another process writes it tries again for
 * `timeoutMs`, since SQLite's busy timeout would block this process.
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
    // After a statement that failed on a lock, libsql accepts no COMMIT on the connection.
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
