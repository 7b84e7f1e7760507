import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeDemonstration } from '../../tooling/payload/demonstration.js';
import { buildIfNeeded } from './build.js';
import { runToEnd } from './child-process.js';
import { installIfNeeded } from './install.js';

const quick = {
  name: 'unit, dom, contract and int',
  args: ['--selectProjects', 'unit', 'dom', 'contract', 'int'],
};
// Only the CMS has a database driver (only-the-cms-has-a-database.unit.test.js).
const onMongo = { name: 'int on MongoDB', args: ['/apps/cms/', '--selectProjects', 'int'] };
const whole = { name: 'e2e', args: ['--selectProjects', 'e2e'] };

/** `npm test`: installs, builds and runs every test; the last line has the totals of all runs of jest. */
export async function test() {
  await installIfNeeded();
  await buildIfNeeded();
  // Made before the tests, or several of them would make it at once.
  await makeDemonstration();
  const { TEST_MONGODB_URL: url, ...env } = process.env;
  const runs = [];
  runs.push(await jest(quick, env));
  if (url) runs.push(await jest(onMongo, process.env));
  else console.log('TEST_MONGODB_URL is not set: the int tests ran on SQLite only.');
  runs.push(await jest(whole, env));
  const sum = (key) => runs.reduce((total, run) => total + run[key], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  process.exitCode = runs.every(({ code }) => code === 0) ? 0 : 1;
}

async function jest({ name, args }, env) {
  console.log(`\n— ${name} —`);
  const folder = mkdtempSync(path.join(tmpdir(), 'jest-'));
  const outputFile = path.join(folder, 'result.json');
  const reporting = ['--json', `--outputFile=${outputFile}`, '--forceExit'];
  const code = await runToEnd('npm', ['run', '--silent', 'jest', '--', ...args, ...reporting], {
    env,
  });
  const counts = countTests(outputFile, code);
  rmSync(folder, { recursive: true });
  return { code, ...counts };
}

/**
 * The number of tests that passed, failed and were skipped, from the file that jest's `--json` wrote. A test file that
 * could not be loaded counts as one failure, and so does a run without a result.
 */
export function countTests(file, code) {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    const skipped = result.numPendingTests + result.numTodoTests;
    return { passed: result.numPassedTests, failed: Math.max(failed, code === 0 ? 0 : 1), skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
