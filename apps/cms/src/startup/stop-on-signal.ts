import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';

/** Less than a supervisor gives: what is being written is finished, and the log goes into the database file. */
const PATIENCE_MS = 10_000;

/** Ctrl-C and SIGTERM end the process; no new job begins, and the database is closed. */
export function stopOnSignal(payload: Payload): void {
  const end = async () => {
    await Promise.race([payload.destroy(), sleep(PATIENCE_MS)]);
    process.exit(0);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => void end());
}
