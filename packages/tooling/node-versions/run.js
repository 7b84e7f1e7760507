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
 * `node run.js [versions]`: tries the build on other releases of Node: by default the recommended one and the older one in
 * support. A release that cannot be installed here is skipped. The last line reads "N passed, N failed" (", N skipped" may
 * follow).
 */
const recommended = (await readFile(path.join(root, '.nvmrc'), 'utf8')).trim();
const named = process.argv.slice(2);
const versions = named.length > 0 ? named : ['22.23.5', recommended];

await installIfNeeded();
await buildIfNeeded();
const folder = await mkdtemp(path.join(tmpdir(), 'node-versions-'));
/** Aborts all runs, after which the folder is removed. */
const stopped = new AbortController();
const { signal } = stopped;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => stopped.abort());
const counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs the tests and then a start on one release. Prints at the end, since releases are tried in parallel. */
async function tryVersion(version) {
  const began = Date.now();
  const versionFolder = path.join(folder, version);
  await mkdir(versionFolder);
  let bin;
  try {
    bin = await installNode(version, versionFolder, signal);
  } catch (error) {
    counts.skipped += 1;
    console.log(`– Node ${version} was not tried: ${error.message}.`);
    return;
  }
  const tests = await runTests(bin, versionFolder, signal);
  for (const kind of ['passed', 'failed', 'skipped']) counts[kind] += tests[kind];
  const failure = await startSystem(bin, versionFolder, signal).then(
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
