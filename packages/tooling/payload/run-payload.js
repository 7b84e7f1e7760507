import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** The code a process ends with that came to no end of its own: `process.exit(0)` would have replaced it. */
const LOST = 70;
const ATTEMPTS = 5;

/**
 * Runs Payload's own command on the configuration of the CMS, as `payload generate:types` would.
 *
 * The loader of TypeScript it brings (tsx) at times waits for ever for a file on Node 20, one start in twelve;
 * the process then has nothing left to do, and ends with nothing done and code 0. Such a start is made again.
 * https://github.com/privatenumber/tsx/issues/806 is about another way into the same wait.
 *
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ status: number | null, signal: NodeJS.Signals | null }} `status` 70: lost five times in a row
 */
export const runPayload = (command, env) => {
  for (let attempt = 1; ; attempt += 1) {
    const { status, signal } = spawnSync(
      process.execPath,
      [
        `--import=data:text/javascript,process.exitCode=${LOST}`,
        path.join(root, 'node_modules/payload/bin.js'),
        ...command,
      ],
      {
        cwd: path.join(root, 'apps/cms'),
        env: { ...env, PAYLOAD_CONFIG_PATH: 'src/payload.config.ts' },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    if (status !== LOST || attempt === ATTEMPTS) return { status, signal };
  }
};
