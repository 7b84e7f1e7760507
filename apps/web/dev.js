// @ts-check
import { fork } from 'node:child_process';
import { context } from 'esbuild';
import { all } from './bundles.js';

/** @type {import('node:child_process').ChildProcess | undefined} */
let front;
/** @type {NodeJS.Timeout | undefined} */
let soon;
let isStopping = false;

/** Starts the front, and with it the renderer and the search, in place of the running ones. */
function start() {
  if (front && front.exitCode === null) {
    front.once('exit', start);
    front.kill();
    return;
  }
  front = fork('dist/front.js', { execArgv: ['--enable-source-maps'] });
  front.once('exit', (code) => {
    // A wrong setting stays wrong.
    if (isStopping || code === 1) process.exit(code ?? 0);
  });
}

/** One change rebuilds several of the bundles. */
function startSoon() {
  clearTimeout(soon);
  soon = setTimeout(start, 100);
}

/** Entry points that have been bundled at least once. */
const bundled = new Set();

/** @type {(options: object) => import('esbuild').Plugin} */
const restartAfter = (options) => ({
  name: 'restart',
  setup: (build) =>
    build.onEnd(({ errors }) => {
      if (errors.length === 0) bundled.add(options);
      if (errors.length === 0 && bundled.size === all.length) startSoon();
    }),
});

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.once(signal, () => {
    isStopping = true;
    if (front?.exitCode === null) front.kill();
    else process.exit(0);
  });
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

// Next itself reloads the pages; this is for everything that is bundled apart from it.
for (const options of all) {
  const bundle = await context({ ...options, plugins: [restartAfter(options)] });
  await bundle.watch();
}
