import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';

/** Shorter than the grace period of common supervisors. */
const TIMEOUT_MS = 10_000;

/** Ends the process on Ctrl-C and SIGTERM: no new job begins, writes are finished, and the database is closed. */
export function stopOnSignal(payload: Payload): void {
  const end = async () => {
    await Promise.race([payload.destroy(), sleep(TIMEOUT_MS)]);
    process.exit(0);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => void end());
}
