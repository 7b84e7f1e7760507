import { execFile } from 'node:child_process';
import path from 'node:path';
import { countTests } from '../../launcher/src/test.js';
import { root } from '../../launcher/src/paths.js';

/**
 * What serves the site, whichever of its processes it is in, and the packages that it rests on. Of search only what it
 * agrees on with others: the rest is arithmetic, and takes as long as all of these.
 */
const files = [
  'apps/web/src/(server|front|renderer|processes)/',
  'apps/web/src/search/.*\\.contract\\.',
  'packages/(page-cache|http-limits|start-up|launcher)/',
].join('|');
/** It takes three quarters of a minute of a machine of its own; that the processes work together, the start shows. */
const LONG = 'processes/seam\\.contract\\.';

/** Runs the unit and contract tests of what serves the site; answers with their counts, and what jest said of failures. */
export function runTests(bin, folder, signal) {
  const outputFile = path.join(folder, 'jest.json');
  const words = [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    ...['node_modules/jest/bin/jest.js', '--config', 'packages/tooling/jest/jest.config.js'],
    ...['--selectProjects', 'unit', 'contract', '--testPathPatterns', files],
    ...['--testPathIgnorePatterns', LONG, '/node_modules/'],
    ...['--maxWorkers=1', '--silent', '--json', `--outputFile=${outputFile}`, '--forceExit'],
  ];
  const env = { ...process.env, PATH: [bin, process.env.PATH].join(path.delimiter) };
  const options = { cwd: root, env, signal, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(path.join(bin, 'node'), words, options, (error, _, output) => {
      const counts = countTests(outputFile, error ? 1 : 0);
      resolve({ ...counts, output: counts.failed > 0 ? output : '' });
    });
  });
}
