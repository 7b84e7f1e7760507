import path from 'node:path';
import { buildIfNeeded } from './build.js';
import { makeDataDir } from './data-dir.js';
import { readSettings } from './env.js';
import { installIfNeeded } from './install.js';
import { root } from './places.js';
import { runToEnd } from './run-to-end.js';
import { keepSecrets } from './secrets.js';

/** `npm run password -- e-mail`, whether the system runs or not. */
export async function setPassword(words) {
  const settings = readSettings();
  makeDataDir(settings);
  await installIfNeeded({ forTests: false });
  await buildIfNeeded();
  const env = { ...settings, ...keepSecrets(settings), NODE_ENV: 'production' };
  const cwd = path.join(root, 'apps/cms');
  const command = ['--enable-source-maps', 'dist/password.js', ...words];
  process.exitCode = await runToEnd(process.execPath, command, { env, cwd, stdin: 'inherit' });
}
