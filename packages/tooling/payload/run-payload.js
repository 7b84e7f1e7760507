import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** The exit code of a process that runs out of work; Payload's command ends by `process.exit(0)`. */
const LOST = 70;
const ATTEMPTS = 5;

/**
 * Runs Payload's command on the configuration of the CMS, as `payload generate:types` would.
 *
 * Its loader of TypeScript (tsx) never loads a file in one start of twelve on Node 20; the process then ends with nothing
 * done and code 0, and is started again. See also https://github.com/privatenumber/tsx/issues/806.
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
