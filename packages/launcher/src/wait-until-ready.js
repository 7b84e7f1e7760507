import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.js';

const LONGEST_SILENCE_MS = 10 * 60_000;

/**
 * Resolves when the app at `url` says that it and what it needs are ready. A slow machine may take as long as it
 * likes, if only something happens: `lastProgress` answers with the time, in milliseconds, when something last did.
 */
export async function waitUntilReady(name, url, { lastProgress, silence = LONGEST_SILENCE_MS }) {
  const began = Date.now();
  while (Date.now() - Math.max(began, lastProgress()) < silence) {
    if (await isReady(new URL('/halsa/redo', url))) return;
    await sleep(150);
  }
  throw new CannotStart(
    `${name} is not ready, and nothing has happened for ${silence / 1000} seconds; its lines above may say why.`,
  );
}

const isReady = (url) =>
  fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    ({ ok }) => ok,
    () => false,
  );
