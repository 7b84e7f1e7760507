import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildApp } from './build-app.js';
import { apps, root } from './places.js';
import { runStep } from './run-step.js';
import { refuseBesideCopies } from './running-copies.js';
import { sourceDigest } from './source-digest.js';

/** Builds each app whose sources have changed since its last build, unless a copy runs from it. */
export async function buildIfNeeded() {
  const old = apps
    .map((app) => ({ app, digest: sourceDigest(app) }))
    .filter(({ app, digest }) => !isBuiltFrom(app, digest));
  if (old.length === 0) return;
  refuseBesideCopies('The sources have changed');
  const underWay = new Map();
  await runStep(
    `Building ${old.map(({ app }) => app).join(' and ')}`,
    () =>
      all(
        old.map(async ({ app, digest }) => {
          await buildApp(app, (command) => underWay.set(app, `${app}: ${command}`));
          underWay.delete(app);
          writeFileSync(stampOf(app), digest);
        }),
      ),
    () => [...underWay.values()],
  );
}

/** As `Promise.all`, but waits for the others when one fails, so that none is left running. */
async function all(promises) {
  await Promise.allSettled(promises);
  await Promise.all(promises);
}

/** Gone as soon as anybody builds anew: `next build` empties its folder first. */
const stampOf = (app) => path.join(root, 'apps', app, '.next/built-from');

const isBuiltFrom = (app, digest) =>
  existsSync(stampOf(app)) && readFileSync(stampOf(app), 'utf8') === digest;
