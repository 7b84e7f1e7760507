import { readFileSync } from 'node:fs';

/**
 * How many tests a run of jest passed, failed and skipped, by the file that its `--json` wrote. A file that could not
 * even be loaded counts as one failure, and so does a run without a result.
 */
export function countTests(file, code) {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    const skipped = result.numPendingTests + result.numTodoTests;
    return { passed: result.numPassedTests, failed: Math.max(failed, code === 0 ? 0 : 1), skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
