import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The longest file, in lines, and how many files may be too short to be worth opening. */
const limits = { longest: 250, short: 41 };
const shortest = 10;
const counted = /^(apps|packages)\/.*\.(ts|tsx|js|mjs|css)$/;
const notWrittenByHand = /payload-types\.ts|importMap\.js|\/migrations\/|app\/\(payload\)\//;

const lines = (file) => readFileSync(file, 'utf8').split('\n').length - 1;

/** Every file that is written by hand, tests included. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'])
  .toString()
  .split('\n')
  .filter((file) => counted.test(file) && !notWrittenByHand.test(file))
  .map((file) => ({ file, length: lines(file) }))
  .sort((a, b) => a.length - b.length);

const short = files.filter(({ length }) => length <= shortest);
const found = { longest: files.at(-1)?.length ?? 0, short: short.length };
console.log(`${files.length} files:`, found, 'allowed:', limits);

if (found.longest > limits.longest) {
  console.log(`At most ${limits.longest} lines are allowed:`);
  for (const { file, length } of files.slice(-5)) console.log(`  ${length} ${file}`);
  process.exitCode = 1;
}
if (found.short > limits.short) {
  console.log(`At most ${limits.short} files may have ${shortest} lines or fewer:`);
  for (const { file, length } of short) console.log(`  ${length} ${file}`);
  process.exitCode = 1;
}
