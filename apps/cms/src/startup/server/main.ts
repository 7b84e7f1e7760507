import { runApp } from '@regionwebb/start-up/run-app';

/** `node dist/server.js`. */
await runApp('The CMS', async () => {
  // Imported late, since the settings are checked when they are read.
  const { openData } = await import('./open-data');
  const { startCms } = await import('./start-cms');
  await openData();
  await startCms();
});
