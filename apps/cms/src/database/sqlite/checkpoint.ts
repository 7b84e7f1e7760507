import type { Client } from '@libsql/client';
import { setTimeout as sleep } from 'node:timers/promises';

const ATTEMPTS = 20;
const PAUSE_MS = 50;

/**
 * Moves the write-ahead log into the database file, so that the file alone is the whole database. Readers, also in other
 * processes, can delay it; after a second the log is left, and nothing is lost.
 */
export async function checkpoint(client: Pick<Client, 'execute'>): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
      return;
    } catch (error) {
      if (!/locked|busy/i.test(String(error))) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
