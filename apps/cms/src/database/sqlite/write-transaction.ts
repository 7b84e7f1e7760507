import type { Client, Transaction } from '@libsql/client';
import { giveWay } from './give-way';

/** How a transaction ended; `failed` is what COMMIT answered when it did not succeed. */
export type Ending = { is: 'committed' } | { is: 'rolled back' } | { is: 'failed'; error: unknown };

/** The transaction that is open on a connection, which tells once how it ended. */
export function writeTransaction(connection: Client, tell: (ending: Ending) => void): Transaction {
  let isOpen = true;

  const rollback = async () => {
    if (!isOpen) return;
    isOpen = false;
    await connection.execute('ROLLBACK').finally(() => tell({ is: 'rolled back' }));
  };
  const commit = async () => {
    assertOpen(isOpen);
    isOpen = false;
    try {
      await connection.execute('COMMIT');
      tell({ is: 'committed' });
    } catch (error) {
      await connection.execute('ROLLBACK').catch(() => undefined);
      tell({ is: 'failed', error });
      throw error;
    }
  };

  return {
    get closed() {
      return !isOpen;
    },
    execute: async (statement) => {
      await giveWay();
      assertOpen(isOpen);
      return connection.execute(statement);
    },
    batch: async (statements) => {
      const results = [];
      for (const statement of statements) {
        await giveWay();
        assertOpen(isOpen);
        results.push(await connection.execute(statement));
      }
      return results;
    },
    executeMultiple: async (sql) => {
      assertOpen(isOpen);
      await connection.executeMultiple(sql);
    },
    commit,
    rollback,
    close: () => void rollback(),
  };
}

function assertOpen(isOpen: boolean): void {
  if (!isOpen) throw new Error('This transaction has ended; nothing more can be written in it.');
}
