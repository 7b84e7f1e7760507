import { fileURLToPath } from 'node:url';
import { nativePackages } from './native-packages.js';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const rootDir = here('../../..');

const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
  module: { type: 'es6' },
};

const swcTransform = { '\\.tsx?$': ['@swc/jest', swc] };

const everywhere = [here('fail-on-console.js'), here('long-timeout.js')];

/** One project for each kind of test, by the suffix of the file name. */
const project = (kind, options = {}) => ({
  displayName: kind,
  rootDir,
  roots: ['<rootDir>/apps', '<rootDir>/packages'],
  testMatch: [`**/*.${kind}.test.{js,ts,tsx}`],
  modulePathIgnorePatterns: ['/\\.next/', '/dist/', '<rootDir>/data/'],
  testEnvironment: 'node',
  // Jest's cleanup wraps shared objects once for each test file, until the stack overflows.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: swcTransform,
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/apps/cms/src/payload.config.ts',
    '\\.(css|scss)$': here('no-styles.js'),
  },
  setupFilesAfterEnv: everywhere,
  ...options,
});

export default {
  rootDir,
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  projects: [
    project('unit', { setupFiles: [here('site-settings.js')] }),
    project('dom', {
      setupFiles: [here('site-settings.js')],
      testEnvironment: 'jsdom',
      // Without this the browser builds of react-dom/server and others would be taken, which need more than jsdom has.
      testEnvironmentOptions: {
        customExportConditions: ['node', 'node-addons'],
        globalsCleanup: 'off',
      },
    }),
    project('contract', { setupFiles: [here('site-settings.js')] }),
    // Two projects of one kind: the CMS's has Payload loaded by Node, see decisions/004.
    project('int', { roots: ['<rootDir>/apps/web', '<rootDir>/packages'] }),
    project('int', {
      roots: ['<rootDir>/apps/cms'],
      setupFilesAfterEnv: [...everywhere, here('quick-hashes.js')],
      testEnvironment: here('native-environment.js'),
      ...nativePackages,
      transform: { ...nativePackages.transform, ...swcTransform },
    }),
    project('e2e'),
  ],
};
