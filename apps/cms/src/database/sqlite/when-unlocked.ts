import { LibsqlError } from '@libsql/client';
import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 20;

/**
 * The result of an operation that fails on a lock at once, tried again for `timeoutMs` while another process has the lock;
 * SQLite's busy timeout would block this process.
 */
export async function whenUnlocked<Result>(
  operation: () => Promise<Result>,
  timeoutMs: number,
): Promise<Result> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await operation();
    } catch (error) {
      if (!isLocked(error) || performance.now() > end) throw error;
    }
    await sleep(PAUSE_MS);
  }
}

const isLocked = (error: unknown): boolean =>
  error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY');
