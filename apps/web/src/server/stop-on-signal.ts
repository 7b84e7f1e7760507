import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const LONGEST_FLUSH_MS = 2_000;

interface Running {
  front: Server;
  lane: { close: () => void };
  internal: { close: () => Promise<void> };
  store: { flush: () => Promise<void> };
  stop: () => void;
}

/** Ctrl-C and SIGTERM end everything at once; what is on its way to the disk gets there. */
export function stopOnSignal({ front, lane, internal, store, stop }: Running): void {
  const end = async () => {
    stop();
    lane.close();
    front.closeAllConnections();
    const closed = Promise.all([internal.close(), store.flush()]);
    await Promise.race([closed, sleep(LONGEST_FLUSH_MS)]);
    process.exit(0);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => void end());
}
