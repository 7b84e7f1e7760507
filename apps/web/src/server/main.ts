import { describeError } from './describe-error';

/** `node dist/server.js`: what stands in the way of starting is told in one sentence, with exit code 1. */
const plain = ['SettingsError', 'PortTaken'];

try {
  // Imported late, since the settings are checked when they are read.
  const { startSite } = await import('./start-site');
  await startSite();
} catch (error) {
  const { name, message } = describeError(error);
  console.error(plain.includes(name) ? message : error);
  process.exit(1);
}
