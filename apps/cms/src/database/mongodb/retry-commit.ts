import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { APIError } from 'payload';
import { setTimeout as sleep } from 'node:timers/promises';
import { propertyOf } from '../../validation/unknown-values';

const LONGEST_MS = 15_000;
const PAUSE_MS = 200;

/** The database did not confirm a commit, so it is not known whether it succeeded: 503. */
export class CommitUnknown extends APIError {
  constructor() {
    super(
      'Databasen svarade inte när det skulle sparas, så det är inte säkert om det är sparat. Ladda om sidan och se efter innan du försöker igen. (The database did not answer, so it is not known whether this was saved. Reload the page and look before you try again.)',
      503,
      undefined,
      true,
    );
  }
}

/**
 * Repeats a commit whose answer was lost, which is safe in MongoDB, unlike repeating the operation. Throws
 * `CommitUnknown` after `longest` milliseconds.
 * https://www.mongodb.com/docs/manual/core/transactions-in-applications/
 */
export function retryCommit(adapter: MongooseAdapter, longest = LONGEST_MS): MongooseAdapter {
  const { commitTransaction } = adapter;
  adapter.commitTransaction = async (incoming) => {
    const id = await incoming;
    const session = adapter.sessions[id];
    if (!session?.inTransaction()) return commitTransaction.call(adapter, id);
    Reflect.deleteProperty(adapter.sessions, id);
    await untilKnown(() => session.commitTransaction(), longest);
    // The commit has succeeded even if the session cannot be ended.
    await session.endSession().catch(() => undefined);
  };
  return adapter;
}

async function untilKnown(commit: () => Promise<unknown>, longest: number): Promise<void> {
  const end = performance.now() + longest;
  for (;;) {
    try {
      await commit();
      return;
    } catch (error) {
      if (!isUnknown(error)) throw error;
      if (performance.now() > end) throw new CommitUnknown();
    }
    await sleep(PAUSE_MS);
  }
}

const isUnknown = (error: unknown): boolean => {
  const labels = propertyOf(error, 'errorLabels');
  return Array.isArray(labels) && labels.includes('UnknownTransactionCommitResult');
};
