import { runApp } from './app-process.js';
import { apps } from './paths.js';
import { lastProgress, runStep, waitUntilReady } from './progress.js';
import { supervise } from './supervise.js';

/** Runs both apps until a signal arrives or one of them cannot start. No process is left in either case. */
export async function runSystem({ mode, env, onReady }) {
  const signalled = signal();
  const running = apps.map((name) => supervise(name, () => runApp(name, mode, env)));
  const [cms, web] = running;
  const failed = Promise.race(running.map((app) => app.failed));
  const wait = (name, app, port) =>
    waitUntilReady(name, `http://${reachableHost(env.HOST)}:${port}`, {
      lastProgress: () => lastProgress(running, env),
    }).then(app.noteReady);
  try {
    const ready = runStep('Starting', () =>
      Promise.all([wait('The CMS', cms, env.CMS_PORT), wait('The site', web, env.WEB_PORT)]),
    );
    await Promise.race([ready.then(onReady), failed, signalled]);
    await Promise.race([failed, signalled]);
  } finally {
    await Promise.all(running.map(({ stop }) => stop()));
  }
  // A pending readiness request would keep the process alive.
  process.exit(0);
}

/** Where the apps answer this machine: one that listens on all addresses listens on loopback too. */
function reachableHost(host = '127.0.0.1') {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

const signal = () =>
  new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, resolve);
  });
