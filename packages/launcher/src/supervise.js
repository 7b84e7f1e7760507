import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.js';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** An app that has run for this long starts again at once when it dies. */
const STEADY_MS = 60_000;
/** How many times an app may die at its first start. */
const EARLY_DEATHS = 5;

/**
 * Keeps an app running: one that ends is started again, after pauses that grow, whatever the other one does. `failed`
 * rejects with `CannotStart` when it never was ready and ends with code 1, as for a setting that is wrong, or keeps dying.
 */
export function supervise(name, start, pauseFor = sleep) {
  const stopped = new AbortController();
  const { signal } = stopped;
  let hasBeenReady = false;
  let app = start();

  const watch = async (deaths = 0, early = 1) => {
    const began = Date.now();
    const how = await app.ended;
    if (signal.aborted) return undefined;
    if (!hasBeenReady && (how === 1 || early >= EARLY_DEATHS)) throw cannotStart(name, app, how);
    const before = Date.now() - began > STEADY_MS ? 0 : deaths;
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** before, LONGEST_PAUSE_MS);
    console.error(`The ${name} app ended (${how}); it is started again in ${pause / 1000} s.`);
    await pauseFor(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return undefined;
    app = start();
    return watch(before + 1, early + 1);
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

/** An app that says why it cannot start has said all there is to say. */
function cannotStart(name, app, how) {
  const isTold = how === 1 && / cannot start: /.test(app.lastComplaint());
  const message = `The ${name} app ended by itself (${how}); its last lines above say why.`;
  return new CannotStart(message, { isTold });
}
