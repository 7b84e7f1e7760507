import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.js';

const PATIENCE = 180_000;

/** Resolves when the app at `url` says that it and what it needs are ready. */
export async function waitUntilReady(name, url, patience = PATIENCE) {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if (await isReady(new URL('/halsa/redo', url))) return;
    await sleep(150);
  }
  throw new CannotStart(
    `${name} did not become ready in ${patience / 1000} seconds; its lines above may say why.`,
  );
}

const isReady = (url) =>
  fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    ({ ok }) => ok,
    () => false,
  );
