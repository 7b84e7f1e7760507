import { createServer } from 'node:net';
import { buildIfNeeded } from './build.js';
import { CannotStart } from './cannot-start.js';
import { firstLogin, installSecrets, showFirstLogin } from './credentials.js';
import { installIfNeeded } from './install.js';
import { secondsSince } from './progress.js';
import { runSystem } from './run-system.js';
import { registerCopy } from './running-copies.js';
import { makeDataDir, readSettings } from './settings.js';

/** Installs, builds and starts the whole system, and runs it until it is stopped. */
export async function start({ mode, demo = false }) {
  const began = Date.now();
  const settings = readSettings();
  makeDataDir(settings);
  await checkPorts(settings);
  await installIfNeeded({ forTests: mode === 'dev' });
  if (mode === 'start') registerCopy(await buildIfNeeded());
  const secrets = installSecrets(settings);
  const login = firstLogin(settings);
  const env = {
    ...settings,
    ...secrets,
    ...login,
    ...(demo ? { DEMO_CONTENT: 'true' } : {}),
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
  };
  await runSystem({ mode, env, onReady: () => showAddresses(settings, login, began) });
}

function showAddresses(settings, login, began) {
  console.log(`\nRegionwebb is ready after ${secondsSince(began)}.`);
  console.log(`  Site         ${settings.WEB_URL}`);
  console.log(`  Admin        ${settings.CMS_URL}/admin`);
  showFirstLogin(login, settings);
  console.log('Ctrl-C stops it.\n');
}

/** Throws `CannotStart` when a port of the system is taken, before anything is started. */
export async function checkPorts(settings) {
  for (const name of ['WEB_PORT', 'CMS_PORT']) {
    const port = Number(settings[name]);
    if ((await canListen(port, '::')) && (await canListen(port, '127.0.0.1'))) continue;
    throw new CannotStart(
      `Port ${port} is taken by another program; set ${name} to a free port, for example ${name}=${port + 100}.`,
    );
  }
}

const canListen = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
      .once('error', (error) => resolve(error.code !== 'EADDRINUSE'))
      .once('listening', () => server.close(() => resolve(true)))
      .listen(port, host);
  });
