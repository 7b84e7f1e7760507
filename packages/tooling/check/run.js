import { spawn } from 'node:child_process';
import { steps } from './steps.js';

const root = new URL('../../..', import.meta.url);
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };
const wanted = process.argv.slice(2);
const names = steps.map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`check: no step is called ${unknown.join(', ')}. They are ${names.join(', ')}.`);
  process.exit(1);
}

/** Runs one command and collects its output. */
const run = (command) =>
  new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      env,
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (text) => (output += text);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const report = async ({ name, command }) => {
  const start = Date.now();
  const { passed, output } = await run(command);
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds(start)})`);
  if (!passed) console.log(`  ${command}\n${output.trimEnd()}\n`);
  return passed;
};

/** Two workers, for the two cores of CI. */
const work = async (queue) => {
  const results = [];
  for (let step = queue.shift(); step; step = queue.shift()) results.push(await report(step));
  return results;
};

const start = Date.now();
const queue = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const results = (await Promise.all([work(queue), work(queue)])).flat();
const failed = results.filter((passed) => !passed).length;
console.log(`check: ${results.length - failed} of ${results.length} passed in ${seconds(start)}`);
process.exitCode = failed === 0 ? 0 : 1;
