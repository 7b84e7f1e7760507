/** `node dist/server.js`: what stands in the way of starting is told in one sentence, with exit code 1. */
const plain = ['SettingsError', 'PortTaken'];

try {
  // Imported late, since the settings are checked when they are read.
  const { startCms } = await import('./start-cms');
  await startCms();
} catch (error) {
  const isPlain = error instanceof Error && plain.includes(error.name);
  console.error(isPlain ? error.message : error);
  process.exit(1);
}
