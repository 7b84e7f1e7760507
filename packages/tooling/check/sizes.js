import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const limits = { median: 45, p90: 110, longest: 200 };
const counted = /^(apps|packages)\/.*\.(ts|tsx|js|mjs|css)$/;
const notWrittenByHand = /payload-types\.ts|importMap\.js|\/migrations\/|app\/\(payload\)\//;

const lines = (file) => readFileSync(file, 'utf8').split('\n').length - 1;

/** The statistics are over every file a person wrote, tests too. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'])
  .toString()
  .split('\n')
  .filter((file) => counted.test(file) && !notWrittenByHand.test(file))
  .map((file) => ({ file, length: lines(file) }))
  .sort((a, b) => a.length - b.length);

const at = (share) => files[Math.floor((files.length - 1) * share)]?.length ?? 0;
const found = { median: at(0.5), p90: at(0.9), longest: at(1) };
console.log(`${files.length} files:`, found, 'allowed:', limits);

for (const [name, limit] of Object.entries(limits)) {
  if (found[name] <= limit) continue;
  console.log(`The ${name} is ${found[name]} lines; at most ${limit} are allowed.`);
  process.exitCode = 1;
}
if (process.exitCode) {
  for (const { file, length } of files.slice(-10)) console.log(`  ${length} ${file}`);
}
