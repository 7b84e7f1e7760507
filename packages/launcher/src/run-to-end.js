import { spawn } from 'node:child_process';
import { holdSignals } from './hold-signals.js';
import { root } from './places.js';
import { signalGroup } from './signal-group.js';

/**
 * Runs a program in the root of the repository, showing what it prints, and resolves to its exit code. A signal that
 * ends the launcher ends the program first.
 */
export const runToEnd = (
  program,
  words,
  { env = process.env, cwd = root, stdin = 'ignore' } = {},
) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, env, stdio: [stdin, 'inherit', 'inherit'] });
    const settle = holdSignals((signal) => child.kill(signal));
    child.once('error', (error) => settle(() => reject(error)));
    child.once('close', (code) => settle(() => resolve(code ?? 1)));
  });

/** Runs a command of a shell, and resolves to its exit code and what it printed; otherwise the same. */
export const runQuietly = (command, { env, cwd }) =>
  new Promise((resolve, reject) => {
    const stdio = ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, { cwd, env, stdio, shell: true, detached: true });
    const settle = holdSignals((signal) => signalGroup(child.pid, signal));
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part) => (printed += part));
    }
    child.once('error', (error) => settle(() => reject(error)));
    child.once('close', (code) => settle(() => resolve({ code: code ?? 1, printed })));
  });
