import { createClient, type Client } from '@libsql/client';
import { whenUnlocked } from './when-unlocked';

const LARGEST_LOG = 64 * 1024 * 1024;

/**
 * A connection with a transaction open: the one given, or a new one. While another process writes it tries again for
 * `timeoutMs`.
 */
export function openWriter(
  url: string,
  given: Client | undefined,
  timeoutMs: number,
): Promise<Client> {
  let kept = given;
  return whenUnlocked(async () => {
    const connection = kept ?? createClient({ url });
    const isNew = kept === undefined;
    kept = undefined;
    try {
      // Reads the schema, which waits for a process that mends the log of one that was killed.
      if (isNew) await connection.execute(`PRAGMA journal_size_limit = ${LARGEST_LOG}`);
      await connection.execute('BEGIN IMMEDIATE');
      return connection;
    } catch (error) {
      // After a statement that failed on a lock, libsql accepts no COMMIT on the connection.
      connection.close();
      throw error;
    }
  }, timeoutMs);
}
