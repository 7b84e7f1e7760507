import type { Client } from '@libsql/client';

/**
 * Moves what is in the write-ahead log into the database file, so that the file alone is the whole database. Whoever
 * has the file open in another process may hold it up; then the log stays, and nothing is lost.
 */
export async function checkpoint(client: Client): Promise<void> {
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
}
