import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const list = read('packages/tooling/internals.md');
const rows = list
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (What|---) \|/.test(line))
  .map((line) => line.slice(2, -2).split(' | '))
  .map(([what, where, , seen, test]) => ({ what, where, seen, test }));

const filesIn = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, file]) => file);
const installed = (name) => JSON.parse(read(`node_modules/${name}/package.json`)).version;
const versions = {
  Payload: installed('payload'),
  Next: installed('next'),
  React: installed('react'),
  Jest: installed('jest'),
  Node: read('.nvmrc')
    .trim()
    .replace(/\.\d+$/, ''),
};

/** The distinct names that the sources, without tests, match. */
function namedInSources(pattern) {
  const sources = ['apps/*.ts', 'apps/*.tsx', 'apps/*.js', 'packages/*.ts', 'packages/*.js'];
  const others = [
    '*.test.*',
    '*/testing/*',
    '*/migrations/*',
    '*payload-types.ts',
    '*importMap.js',
  ];
  const files = ['ls-files', ...sources, ...others.map((path) => `:!${path}`)];
  const text = execFileSync('git', files, { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(read)
    .join('\n');
  return [...new Set([...text.matchAll(pattern)].map(([, name]) => name))];
}

it.each(rows)(
  '$what: the listed files exist, and the version is the installed one',
  ({ where, seen, test }) => {
    const files = [...filesIn(where), ...filesIn(test)];
    expect(files.filter((file) => !existsSync(new URL(encodeURI(file), root)))).toEqual([]);
    expect(filesIn(test).length).toBeGreaterThan(0);
    expect(filesIn(test).filter((file) => !/\.test\.\w+$/.test(file))).toEqual([]);
    const [maker] = seen.split(' ');
    expect(seen).toContain(versions[maker]);
  },
);

it('every contract test of the CMS is in the list', () => {
  const tests = execFileSync('git', ['ls-files', 'apps/cms/*.contract.test.*'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(
    tests
      .trim()
      .split('\n')
      .filter((file) => !list.includes(`\`${file}\``)),
  ).toEqual([]);
});

it.each([
  [
    'import from inside of Next or Payload',
    /['"/]((?:next|payload|@payloadcms\/[\w-]+)\/dist\/[^'"]+)['"]/g,
  ],
  [
    'collection of Payload’s own',
    /'(payload-(?:kv|jobs|locked-documents|preferences|migrations))'/g,
  ],
  // `_status` and `_id` are documented; `_next` begins an address.
  ['name that begins with an underscore', /(?:'|\.)(_(?!status\b|id\b|next\b)[a-z]\w*)\b(?!:)/gi],
])('every %s is in the list', (_, pattern) => {
  const named = namedInSources(pattern);
  expect(named).not.toHaveLength(0);
  expect(named.filter((name) => !list.includes(name))).toEqual([]);
});
