import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

/**
 * Payload's SQLite adapter, which rolls back an update of a job that fails. Payload begins a transaction for each, and
 * leaves it open after an error, such as that of a job that was deleted while it ran: nothing could be written any more.
 */
export function rollBackJobs(adapter: SQLiteAdapter): SQLiteAdapter {
  const { updateJobs } = adapter;
  adapter.updateJobs = async (update) => {
    try {
      return await updateJobs.call(adapter, update);
    } catch (error) {
      const id = await update.req?.transactionID;
      if (id !== undefined) await adapter.rollbackTransaction(id);
      throw error;
    }
  };
  return adapter;
}
