import { nodeVersionProblem } from './cannot-start.js';

/**
 * `node main.js start|dev|demo|test|bench|password|references`. Plain JavaScript and the modules of Node only, since this runs
 * in a fresh clone before anything is installed.
 */
const [command = 'start', ...args] = process.argv.slice(2);
const problem = nodeVersionProblem(process.versions.node);

if (problem) {
  console.error(problem);
  process.exit(1);
}

// Imported after the check, since an old Node would fail at an export that it lacks.
const { runCommand } = await import('./commands.js');
await runCommand(command, args);
