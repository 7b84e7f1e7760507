import { buildIfNeeded } from './build.js';
import { makeDataDir } from './data-dir.js';
import { readSettings } from './env.js';
import { firstLogin, tellFirstLogin } from './first-login.js';
import { installIfNeeded } from './install.js';
import { checkPorts } from './ports.js';
import { runCopy } from './run-copy.js';
import { registerCopy } from './running-copies.js';
import { keepSecrets } from './secrets.js';

/** Installs, builds and starts the whole system, and stays until it is stopped. */
export async function start({ mode, demo = false }) {
  const began = Date.now();
  const settings = readSettings();
  makeDataDir(settings);
  await checkPorts(settings);
  await installIfNeeded({ forTests: mode === 'dev' });
  if (mode === 'start') await buildIfNeeded();
  if (mode === 'start') registerCopy();
  const secrets = keepSecrets(settings);
  const login = firstLogin(settings);
  const env = {
    ...settings,
    ...secrets,
    ...login,
    ...(demo ? { DEMO_CONTENT: 'true' } : {}),
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
  };
  await runCopy({ mode, env, onReady: () => tell(settings, login, began) });
}

function tell(settings, login, began) {
  console.log(`\nRegionwebb is ready after ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  console.log(`  Site         ${settings.WEB_URL}`);
  console.log(`  Admin        ${settings.CMS_URL}/admin`);
  tellFirstLogin(login, settings);
  console.log('Ctrl-C stops it.\n');
}
