import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeDemonstration } from '../../tooling/payload/demonstration.js';
import { buildIfNeeded } from './build.js';
import { countTests } from './count-tests.js';
import { installIfNeeded } from './install.js';
import { runToEnd } from './run-to-end.js';

const quick = {
  name: 'unit, dom, contract and int',
  words: ['--selectProjects', 'unit', 'dom', 'contract', 'int'],
};
// Nothing else has a driver of a database: only-the-cms-has-a-database.unit.test.js sees to that.
const onMongo = { name: 'int on MongoDB', words: ['/apps/cms/', '--selectProjects', 'int'] };
const whole = { name: 'e2e', words: ['--selectProjects', 'e2e'] };

/** Every test, all set-up included; the last line sums up what the runs of jest counted. */
export async function test() {
  await installIfNeeded();
  await buildIfNeeded();
  // Before the tests, so that no two of them make it.
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

async function jest({ name, words }, env) {
  console.log(`\n— ${name} —`);
  const folder = mkdtempSync(path.join(tmpdir(), 'jest-'));
  const outputFile = path.join(folder, 'result.json');
  const reporting = ['--json', `--outputFile=${outputFile}`, '--forceExit'];
  const code = await runToEnd('npm', ['run', '--silent', 'jest', '--', ...words, ...reporting], {
    env,
  });
  const counts = countTests(outputFile, code);
  rmSync(folder, { recursive: true });
  return { code, ...counts };
}
