import { createClient } from '@libsql/client';
import path from 'node:path';
import type { System } from './start-system';

/**
 * Lets the time of what is scheduled for a document have come, in the table that the CMS looks for due jobs in: it
 * then does the rest by itself, and no test waits for the clock.
 */
export async function bringForward({ dataDir }: System, documentId: string): Promise<void> {
  const client = createClient({ url: `file:${path.join(dataDir, 'regionwebb.db')}` });
  try {
    await client.execute('PRAGMA busy_timeout = 5000');
    const { rowsAffected } = await client.execute({
      sql: "UPDATE payload_jobs SET wait_until = ? WHERE json_extract(input, '$.doc.value') = ?",
      args: [new Date().toISOString(), documentId],
    });
    if (rowsAffected !== 1) throw new Error(`${rowsAffected} jobs are about ${documentId}.`);
  } finally {
    client.close();
  }
}
