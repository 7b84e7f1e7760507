import { runApp } from '@regionwebb/start-up/run-app';

/** `node dist/front.js`. */
await runApp('The site', async () => {
  // Imported late, since the settings are checked when they are read.
  const { startSite } = await import('./start-site');
  await startSite();
});
