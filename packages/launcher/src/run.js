import { bench } from './bench.js';
import { CannotStart } from './cannot-start.js';
import { setPassword } from './password.js';
import { start } from './start.js';
import { test } from './test.js';

const commands = {
  start: () => start({ mode: 'start' }),
  demo: () => start({ mode: 'start', demo: true }),
  dev: () => start({ mode: 'dev' }),
  test,
  bench,
  password: setPassword,
};

/** Runs a command; what stands in its way is told in one sentence, and the exit code is 1. */
export async function run(command, words) {
  try {
    await commands[command](words);
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    if (!error.isTold) console.error(error.message);
    // A question whether an app is ready may still be open, and would keep the process alive.
    process.exit(1);
  }
}
