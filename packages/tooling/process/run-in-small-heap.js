import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const run = promisify(execFile);
/** A process that takes longer backtracks. */
const TIMEOUT_MS = 240_000;

/**
 * Runs a module in a separate Node process with a heap of 128 MB, and resolves to its output. Its imports are relative to
 * `directory`. Rejects when the process fails or takes minutes.
 *
 * @param {string} module its source, in TypeScript
 * @param {string} directory
 * @returns {Promise<string>}
 */
export async function runInSmallHeap(module, directory) {
  const folder = await mkdtemp(path.join(tmpdir(), 'small-heap-'));
  const outfile = path.join(folder, 'module.mjs');
  // CommonJS packages call `require` for Node's modules.
  const banner = {
    js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`,
  };
  try {
    await build({
      stdin: { contents: module, resolveDir: directory, loader: 'ts' },
      ...{ outfile, banner, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' },
    });
    const { stdout } = await run(process.execPath, ['--max-old-space-size=128', outfile], {
      timeout: TIMEOUT_MS,
    });
    return stdout.trim();
  } finally {
    await rm(folder, { recursive: true });
  }
}
