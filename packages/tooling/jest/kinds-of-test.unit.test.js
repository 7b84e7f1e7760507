import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import jestConfig from './jest.config.js';

const root = new URL('../../../', import.meta.url);
const kinds = jestConfig.projects.map(({ displayName }) => displayName);
const files = execFileSync('git', ['ls-files', '*.test.*'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n');

it('every test file is of a kind that jest runs', () => {
  const known = new RegExp(`\\.(${kinds.join('|')})\\.test\\.(js|ts|tsx)$`);
  expect(files.filter((file) => !known.test(file))).toEqual([]);
});

it.each(kinds)('npm test runs the kind %s, and README.md describes it', (kind) => {
  expect(readFileSync(new URL('packages/launcher/src/test.js', root), 'utf8')).toContain(
    `'${kind}'`,
  );
  expect(readFileSync(new URL('README.md', root), 'utf8')).toContain(`\`.${kind}.test.ts`);
});
