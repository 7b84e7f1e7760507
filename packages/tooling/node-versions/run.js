import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildIfNeeded } from '../../launcher/src/build.js';
import { installIfNeeded } from '../../launcher/src/install.js';
import { root } from '../../launcher/src/paths.js';
import { installNode } from './install-node.js';
import { runTests } from './run-tests.js';
import { startSystem } from './start-system.js';

/**
 * `node run.js [versions]`: whether other releases of Node run what is built, besides the one that runs this: the
 * recommended one and the older line in support, unless others are named. The last line reads "N passed, N failed"
 * (", N skipped" may follow); a release that cannot be had here is skipped, and said to be.
 */
const recommended = (await readFile(path.join(root, '.nvmrc'), 'utf8')).trim();
const named = process.argv.slice(2);
const versions = named.length > 0 ? named : ['22.23.5', recommended];

await installIfNeeded();
await buildIfNeeded();
const folder = await mkdtemp(path.join(tmpdir(), 'node-versions-'));
/** Ends what has been started, so that the folder can be removed when all of it has. */
const stopped = new AbortController();
const { signal } = stopped;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => stopped.abort());
const counts = { passed: 0, failed: 0, skipped: 0 };

/** One release: its tests, then a start. What it says is printed when it is done, since two run side by side. */
async function tryVersion(version) {
  const began = Date.now();
  const own = path.join(folder, version);
  await mkdir(own);
  let bin;
  try {
    bin = await installNode(version, own, signal);
  } catch (error) {
    counts.skipped += 1;
    console.log(`– Node ${version} was not tried: ${error.message}.`);
    return;
  }
  const tests = await runTests(bin, own, signal);
  for (const kind of ['passed', 'failed', 'skipped']) counts[kind] += tests[kind];
  const failure = await startSystem(bin, own, signal).then(
    () => undefined,
    (error) => error.message,
  );
  counts[failure === undefined ? 'passed' : 'failed'] += 1;
  const seconds = Math.round((Date.now() - began) / 1000);
  const isGood = failure === undefined && tests.failed === 0;
  const start = failure === undefined ? 'the system starts and stops' : `no start: ${failure}`;
  console.log(
    `${isGood ? '✓' : '✗'} Node ${version}: ${tests.passed} tests passed, ${tests.failed} failed; ${start} (${seconds} s)\n${tests.output}`.trimEnd(),
  );
}

await Promise.all(versions.map(tryVersion));
await rm(folder, { recursive: true, force: true });
const { passed, failed, skipped } = counts;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && !signal.aborted ? 0 : 1;
