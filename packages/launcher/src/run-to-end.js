import { spawn } from 'node:child_process';
import { root } from './places.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

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
    let received;
    const forward = (signal) => {
      received = signal;
      child.kill(signal);
    };
    const settle = (then) => {
      for (const signal of signals) process.off(signal, forward);
      if (received) process.kill(process.pid, received);
      else then();
    };
    for (const signal of signals) process.on(signal, forward);
    child.once('error', (error) => settle(() => reject(error)));
    child.once('close', (code) => settle(() => resolve(code ?? 1)));
  });
