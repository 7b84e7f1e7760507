import { whyTooOld } from './node-version.js';

/**
 * `node main.js start|dev|demo|test|bench|password`. Plain JavaScript and Node's own modules only: this runs on a fresh
 * clone, before anything is installed.
 */
const [command = 'start', ...words] = process.argv.slice(2);
const complaint = whyTooOld(process.versions.node);

if (complaint) {
  console.error(complaint);
  process.exit(1);
}

// Imported late, since an old Node would stop at a name it lacks instead of at the sentence above.
const { run } = await import('./run.js');
await run(command, words);
