import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './places.js';

const PATIENCE = 10_000;

/**
 * Runs an app's own `start` or `dev` script in a process group of its own, each line that it prints marked
 * with its name. `ended` resolves when it is over; `stop` ends it and everything it started.
 */
export function runApp(name, script, env) {
  const cwd = path.join(root, 'apps', name);
  const { scripts } = JSON.parse(readFileSync(path.join(cwd, 'package.json'), 'utf8'));
  const PATH = [path.join(root, 'node_modules/.bin'), env.PATH].join(path.delimiter);
  const child = spawn(scripts[script], {
    cwd,
    env: { ...env, PATH },
    shell: true,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  relay(name, child.stdout, process.stdout);
  relay(name, child.stderr, process.stderr);
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1)).once('exit', (code, signal) => resolve(code ?? signal));
  });
  return { name, ended, stop: () => stopGroup(child, ended) };
}

const relay = (name, from, to) =>
  createInterface({ input: from }).on('line', (line) => to.write(`[${name}] ${line}\n`));

async function stopGroup(child, ended) {
  signalGroup(child.pid, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), PATIENCE);
  await ended;
  clearTimeout(timer);
  // What the app itself started may outlive it.
  signalGroup(child.pid, 'SIGKILL');
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
