import type { Client, Transaction } from '@libsql/client';
import { setImmediate } from 'node:timers/promises';

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
      await yieldToEventLoop();
      assertOpen(isOpen);
      return connection.execute(statement);
    },
    batch: async (statements) => {
      const results = [];
      for (const statement of statements) {
        await yieldToEventLoop();
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

/** Longer than this nobody's request waits for the statements of another. */
const LONGEST_MS = 20;

let since = 0;

/**
 * Lets the event loop turn when statements have followed each other for a while. SQLite answers within the process and at
 * once, so that a thousand of them in a row are one long task, during which no request is read and no timer fires.
 */
export async function yieldToEventLoop(): Promise<void> {
  if (performance.now() - since < LONGEST_MS) return;
  await setImmediate();
  since = performance.now();
}
