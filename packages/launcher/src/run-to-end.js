import { spawn } from 'node:child_process';
import { root } from './places.js';

/** Runs a program in the root of the repository, showing what it prints, and resolves to its exit code. */
export const runToEnd = (program, words, env = process.env) =>
  new Promise((resolve, reject) => {
    spawn(program, words, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
      .once('error', reject)
      .once('close', (code) => resolve(code ?? 1));
  });
