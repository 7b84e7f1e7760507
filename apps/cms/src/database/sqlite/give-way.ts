import { setImmediate } from 'node:timers/promises';

/** Longer than this nobody's request waits for the statements of another. */
const LONGEST_MS = 20;

let since = 0;

/**
 * Lets the event loop turn when statements have followed each other for a while. SQLite answers within the process and at
 * once, so that a thousand of them in a row are one long task, during which no request is read and no timer fires.
 */
export async function giveWay(): Promise<void> {
  if (performance.now() - since < LONGEST_MS) return;
  await setImmediate();
  since = performance.now();
}
