import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const files = execFileSync('git', ['ls-files', '*/decisions/*.md'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n');
const folders = [...new Set(files.map((file) => path.dirname(file)))];

/** Words: a page. */
const LONGEST = 650;

it.each(folders)('the records of %s are numbered without gaps', (folder) => {
  const numbers = files
    .filter((file) => path.dirname(file) === folder)
    .map((file) => Number.parseInt(path.basename(file), 10));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

it.each(files)('%s begins with its number, status and decision, and fits on a page', (file) => {
  const text = readFileSync(path.join(root, file), 'utf8');
  const number = path.basename(file).slice(0, 3);
  expect(text).toMatch(new RegExp(`^# ${number}\\. .+\\n\\nStatus: .+\\nDecision: `));
  expect(text.split(/\s+/).length).toBeLessThanOrEqual(LONGEST);
});
