import path from 'node:path';
import { buildIfNeeded } from './build.js';
import { CannotStart } from './cannot-start.js';
import { runToEnd } from './child-process.js';
import { installSecrets } from './credentials.js';
import { installIfNeeded } from './install.js';
import { root } from './paths.js';
import { makeDataDir, readSettings } from './settings.js';
import { start } from './start.js';
import { test } from './test.js';

const commands = {
  start: () => start({ mode: 'start' }),
  demo: () => start({ mode: 'start', demo: true }),
  dev: () => start({ mode: 'dev' }),
  test,
  bench,
  password: cmsCommand('password'),
  references: cmsCommand('references'),
};

/** Runs a command. A problem that the user can solve is printed as one sentence, with exit code 1. */
export async function runCommand(command, args) {
  try {
    await commands[command](args);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    if (!error.isReported) console.error(error.message);
    // A pending readiness request would keep the process alive.
    process.exit(1);
  }
}

/** `npm run bench`: runs on a build of the present sources, since an older one may lack what the benchmark fills. */
async function bench(args) {
  await installIfNeeded();
  await buildIfNeeded();
  const command = ['run', '--silent', 'bench', '--workspace', '@regionwebb/bench', '--'];
  process.exitCode = await runToEnd('npm', [...command, ...args]);
}

/** A command of the CMS, whether or not the system runs: `npm run password -- e-mail`, `npm run references`. */
function cmsCommand(name) {
  return async (args) => {
    const settings = readSettings();
    makeDataDir(settings);
    await installIfNeeded({ forTests: false });
    await buildIfNeeded();
    const env = { ...settings, ...installSecrets(settings), NODE_ENV: 'production' };
    const cwd = path.join(root, 'apps/cms');
    const command = ['--enable-source-maps', `dist/${name}.js`, ...args];
    process.exitCode = await runToEnd(process.execPath, command, { env, cwd, stdin: 'inherit' });
  };
}
