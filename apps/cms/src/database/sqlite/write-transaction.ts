import type { Client, Transaction } from '@libsql/client';
import { setImmediate } from 'node:timers/promises';

/** How a transaction ended; `failed` with the error of COMMIT. */
export type Ending = { is: 'committed' } | { is: 'rolled back' } | { is: 'failed'; error: unknown };

/** The transaction that is open on a connection; `onEnd` is called once. */
export function writeTransaction(connection: Client, onEnd: (ending: Ending) => void): Transaction {
  let isOpen = true;

  const rollback = async () => {
    if (!isOpen) return;
    isOpen = false;
    await connection.execute('ROLLBACK').finally(() => onEnd({ is: 'rolled back' }));
  };
  const commit = async () => {
    assertOpen(isOpen);
    isOpen = false;
    try {
      await connection.execute('COMMIT');
      onEnd({ is: 'committed' });
    } catch (error) {
      await connection.execute('ROLLBACK').catch(() => undefined);
      onEnd({ is: 'failed', error });
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

/** The longest time that statements may block the event loop. */
const LONGEST_MS = 20;

let since = 0;

/**
 * Yields when statements have followed each other for a while. SQLite answers synchronously, so that a thousand
 * statements in a row would block requests and timers.
 */
export async function yieldToEventLoop(): Promise<void> {
  if (performance.now() - since < LONGEST_MS) return;
  await setImmediate();
  since = performance.now();
}
