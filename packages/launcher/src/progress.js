import { statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.js';

const REPORT_INTERVAL_MS = 10_000;
const SILENCE_TIMEOUT_MS = 10 * 60_000;

/**
 * Runs one step of a start and prints when it begins, every ten seconds what is going on, and how long it took: plain
 * lines, which read equally well in a log. `underWay` names the parts that are being worked on.
 */
export async function runStep(name, work, underWay = () => []) {
  const began = Date.now();
  console.log(`${name} …`);
  const timer = setInterval(() => {
    const parts = underWay().join(', ');
    console.log(`${name} … ${secondsSince(began)}${parts && `: ${parts}`}`);
  }, REPORT_INTERVAL_MS);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  console.log(`${name} took ${secondsSince(began)}.`);
}

/** For example "12.3 s". */
export const secondsSince = (began) => `${((Date.now() - began) / 1000).toFixed(1)} s`;

/**
 * Resolves when the app at `url` answers that it and what it depends on are ready. A slow machine may take any time, as
 * long as something happens: `lastProgress` gives the time, in milliseconds, when something last did.
 */
export async function waitUntilReady(name, url, { lastProgress, silence = SILENCE_TIMEOUT_MS }) {
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

/** Grows while a database is prepared and filled, which prints nothing. */
const written = ['regionwebb.db', 'regionwebb.db-wal', 'media'];

/** The time, in milliseconds, when an app last printed a line or something was last written to DATA_DIR. */
export const lastProgress = (apps, { DATA_DIR }) =>
  Math.max(
    ...apps.map(({ lastLine }) => lastLine()),
    ...written.map((name) => changedAt(path.join(DATA_DIR, name))),
  );

const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
