import { runApp } from './app-process.js';
import { CannotStart } from './cannot-start.js';
import { apps } from './places.js';
import { waitUntilReady } from './wait-until-ready.js';

const local = (port) => `http://127.0.0.1:${port}`;

/** Runs both apps until one ends or a signal comes; leaves no process behind in either case. */
export async function runCopy({ mode, env, onReady }) {
  const signalled = signal();
  const running = apps.map((name) => runApp(name, mode, env));
  const crashed = Promise.race(
    running.map(async ({ name, ended }) => {
      const how = await ended;
      throw new CannotStart(
        `The ${name} app ended by itself (${how}); its last lines above say why.`,
      );
    }),
  );
  try {
    const ready = Promise.all([
      waitUntilReady('The CMS', local(env.CMS_PORT)),
      waitUntilReady('The site', local(env.WEB_PORT)),
    ]);
    await Promise.race([ready.then(onReady), crashed, signalled]);
    await Promise.race([crashed, signalled]);
  } finally {
    await Promise.all(running.map(({ stop }) => stop()));
  }
  // A request for readiness may still be waiting.
  process.exit(0);
}

const signal = () =>
  new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, resolve);
  });
