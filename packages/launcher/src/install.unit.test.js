import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { neededPackages } from './install.js';
import { root } from './paths.js';

let folder;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'packages-'));
  mkdirSync(path.join(folder, 'node_modules'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file, packages) =>
  writeFileSync(path.join(folder, file), JSON.stringify({ packages }));

const lock = {
  '': { name: 'regionwebb' },
  'apps/cms': { name: '@regionwebb/cms' },
  'node_modules/@regionwebb/cms': { resolved: 'apps/cms', link: true },
  'node_modules/next': { version: '16.4.6' },
  'apps/web/node_modules/lru-cache': { version: '11.5.3' },
  'node_modules/jest': { version: '30.5.2', dev: true },
  'node_modules/monaco-editor': { version: '0.57.0', peer: true },
  'node_modules/@next/swc-darwin-arm64': { version: '16.4.6', optional: true },
};
const ofStart = {
  'node_modules/next': { version: '16.4.6' },
  'apps/web/node_modules/lru-cache': { version: '11.5.3' },
};
const ofTests = {
  ...ofStart,
  'node_modules/jest': { version: '30.5.2' },
  'node_modules/monaco-editor': { version: '0.57.0' },
};
const after = (installed, forTests) => {
  write('package-lock.json', lock);
  if (installed) write('node_modules/.package-lock.json', installed);
  return neededPackages(folder, { forTests });
};

it.each([true, false])('nothing can be kept where nothing is installed (tests: %s)', (forTests) => {
  expect(after(undefined, forTests)).toEqual({ isComplete: false, canBeAdded: false });
});

it('a start needs neither what tests use, nor peers, nor what is for another platform', () => {
  expect(after(ofStart, false).isComplete).toBe(true);
});

it('the tests need further packages, which are added to those of a start', () => {
  expect(after(ofStart, true)).toEqual({ isComplete: false, canBeAdded: true });
});

it.each([true, false])('a whole installation is enough for both (tests: %s)', (forTests) => {
  expect(after(ofTests, forTests).isComplete).toBe(true);
});

it.each([
  ['of the root', 'node_modules/next'],
  ['of one workspace', 'apps/web/node_modules/lru-cache'],
])('a package %s in another version than in the lock file is replaced', (_, place) => {
  const installed = { ...ofTests, [place]: { version: '1.0.0' } };
  expect(after(installed, false)).toEqual({ isComplete: false, canBeAdded: false });
});

describe('the lock file of the repository', () => {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const isNeeded = (name, forTests) => {
    const { [`node_modules/${name}`]: left, ...others } = packages;
    expect(left).toBeDefined();
    write('package-lock.json', packages);
    write('node_modules/.package-lock.json', others);
    return !neededPackages(folder, { forTests }).isComplete;
  };

  it.each([
    'next',
    'payload',
    'esbuild',
    'sharp',
    'subset-font',
    'turbo',
    'typescript',
    '@types/react',
  ])('installs %s for a start', (name) => expect(isNeeded(name, false)).toBe(true));

  it.each(['jest', 'eslint', 'knip', 'playwright-core', '@sparticuz/chromium'])(
    'installs %s for the tests alone',
    (name) => {
      expect(isNeeded(name, false)).toBe(false);
      expect(isNeeded(name, true)).toBe(true);
    },
  );
});
