import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './paths.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in the root of the repository with its output shown, and resolves to its exit code. A signal that would
 * end the launcher is forwarded to the program; the launcher ends by it when the program has ended.
 */
export function runToEnd(program, args, { env, cwd = root, stdin = 'ignore' } = {}) {
  const child = spawn(program, args, { cwd, env, stdio: [stdin, 'inherit', 'inherit'] });
  return exitCode(child, (signal) => child.kill(signal));
}

/**
 * As `runToEnd`, but each line of the output goes to `onLine`, and signals reach all that the program has started: it leads
 * a process group. `onSpawn` is given its process id.
 */
export function readLines(program, args, { env, onSpawn, onLine }) {
  const stdio = ['ignore', 'pipe', 'pipe'];
  const child = spawn(program, args, { cwd: root, env, stdio, detached: true });
  onSpawn(child.pid);
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', onLine);
  return exitCode(child, (signal) => signalGroup(child.pid, signal));
}

/** Signals all processes of a group. */
export function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

const exitCode = (child, forward) =>
  new Promise((resolve, reject) => {
    const settle = holdSignals(forward);
    child.once('error', (error) => settle(() => reject(error)));
    child.once('close', (code) => settle(() => resolve(code ?? 1)));
  });

/**
 * Passes signals that would end the launcher to `forward`. The returned function stops that; it ends the launcher by the
 * signal that was received, or calls `then` where there was none.
 */
function holdSignals(forward) {
  let received;
  const hold = (signal) => {
    received = signal;
    forward(signal);
  };
  for (const signal of signals) process.on(signal, hold);
  return (then) => {
    for (const signal of signals) process.off(signal, hold);
    if (received) process.kill(process.pid, received);
    else then();
  };
}
