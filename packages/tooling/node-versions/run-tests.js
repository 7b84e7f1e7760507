import { execFile } from 'node:child_process';
import path from 'node:path';
import { countTests } from '../../launcher/src/test.js';
import { root } from '../../launcher/src/paths.js';

/**
 * The processes of the site and the packages that they use. Of search only its contract tests: the others hardly depend
 * on Node, and take as long as all of these.
 */
const files = [
  'apps/web/src/(server|front|renderer|processes)/',
  'apps/web/src/search/.*\\.contract\\.',
  'packages/(page-cache|http-limits|start-up|launcher)/',
].join('|');
/** Takes 45 seconds on an idle machine. The start tests that the processes work together. */
const LONG = 'processes/seam\\.contract\\.';

/** Runs the unit and contract tests of the site; returns their counts, and Jest's output where some failed. */
export function runTests(bin, folder, signal) {
  const outputFile = path.join(folder, 'jest.json');
  const args = [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    ...['node_modules/jest/bin/jest.js', '--config', 'packages/tooling/jest/jest.config.js'],
    ...['--selectProjects', 'unit', 'contract', '--testPathPatterns', files],
    ...['--testPathIgnorePatterns', LONG, '/node_modules/'],
    ...['--maxWorkers=1', '--silent', '--json', `--outputFile=${outputFile}`, '--forceExit'],
  ];
  const env = { ...process.env, PATH: [bin, process.env.PATH].join(path.delimiter) };
  const options = { cwd: root, env, signal, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(path.join(bin, 'node'), args, options, (error, _, output) => {
      const counts = countTests(outputFile, error ? 1 : 0);
      resolve({ ...counts, output: counts.failed > 0 ? output : '' });
    });
  });
}
