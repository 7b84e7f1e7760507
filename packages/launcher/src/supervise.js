import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.js';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** An app that has run this long is restarted without a growing pause. */
const STEADY_MS = 60_000;
/** How many times an app may end before it was ever ready. */
const START_ATTEMPTS = 5;

/**
 * Keeps an app running: one that ends is restarted after growing pauses, independently of the other. `failed` rejects with
 * `CannotStart` when an app that was never ready ends with code 1, as for an invalid setting, or keeps ending.
 */
export function supervise(name, start, pauseFor = sleep) {
  const stopped = new AbortController();
  const { signal } = stopped;
  let hasBeenReady = false;
  let app = start();

  const watch = async (restarts = 0, attempts = 1) => {
    const began = Date.now();
    const exit = await app.ended;
    if (signal.aborted) return undefined;
    if (!hasBeenReady && (exit === 1 || attempts >= START_ATTEMPTS))
      throw cannotStart(name, app, exit);
    const before = Date.now() - began > STEADY_MS ? 0 : restarts;
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** before, LONGEST_PAUSE_MS);
    console.error(`The ${name} app ended (${exit}); it is started again in ${pause / 1000} s.`);
    await pauseFor(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return undefined;
    app = start();
    return watch(before + 1, attempts + 1);
  };

  const watching = watch();
  return {
    name,
    failed: watching.then(() => new Promise(() => undefined)),
    /** From now on nothing that ends the app ends the system. */
    noteReady: () => (hasBeenReady = true),
    lastLine: () => app.lastLine(),
    stop: async () => {
      stopped.abort();
      await app.stop();
      await watching.catch(() => undefined);
    },
  };
}

/** An app that has printed why it cannot start needs no other message. */
function cannotStart(name, app, exit) {
  const isReported = exit === 1 && / cannot start: /.test(app.lastError());
  const message = `The ${name} app ended by itself (${exit}); its last lines above say why.`;
  return new CannotStart(message, { isReported });
}
