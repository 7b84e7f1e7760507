import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { signalGroup } from './child-process.js';
import { root } from './paths.js';

/** Longer than an app takes to finish its requests and close its database. */
const STOP_TIMEOUT_MS = 15_000;

/**
 * Runs the `start` or `dev` script of an app in a new process group, with its name before each line that it prints.
 * `ended` resolves, to an exit code or the name of a signal, when it is over; `stop` ends it and everything it started.
 * It ends by itself when the launcher is killed, since the IPC channel between them closes then.
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
  const printed = { at: Date.now(), error: '' };
  relay(name, child.stdout, process.stdout, () => (printed.at = Date.now()));
  relay(name, child.stderr, process.stderr, (line) =>
    Object.assign(printed, { at: Date.now(), error: line }),
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
    /** The last line of its standard error. */
    lastError: () => printed.error,
  };
}

function relay(name, from, to, onLine) {
  createInterface({ input: from }).on('line', (line) => {
    onLine(line);
    to.write(`[${name}] ${line}\n`);
  });
}

async function stopGroup(child, ended) {
  if (child.pid === undefined) return;
  signalGroup(child.pid, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(timer);
}
