import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './places.js';
import { signalGroup } from './signal-group.js';

/** Longer than an app takes to end what it has begun and close its database. */
const PATIENCE = 15_000;

/**
 * Runs an app's own `start` or `dev` script in a process group of its own, each line that it prints marked
 * with its name. `ended` resolves when it is over; `stop` ends it and everything it started. It ends by itself
 * when the launcher is killed, since the channel between them closes then.
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
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const printed = { at: Date.now(), complaint: '' };
  relay(name, child.stdout, process.stdout, () => (printed.at = Date.now()));
  relay(name, child.stderr, process.stderr, (line) =>
    Object.assign(printed, { at: Date.now(), complaint: line }),
  );
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    // What the app itself started may outlive it, and hold its port and its output.
    child.once('exit', () => signalGroup(child.pid, 'SIGKILL'));
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  return {
    ended,
    stop: () => stopGroup(child, ended),
    /** When it last printed something, in milliseconds. */
    lastLine: () => printed.at,
    /** What it last printed as an error. */
    lastComplaint: () => printed.complaint,
  };
}

function relay(name, from, to, note) {
  createInterface({ input: from }).on('line', (line) => {
    note(line);
    to.write(`[${name}] ${line}\n`);
  });
}

async function stopGroup(child, ended) {
  if (child.pid === undefined) return;
  signalGroup(child.pid, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), PATIENCE);
  await ended;
  clearTimeout(timer);
}
