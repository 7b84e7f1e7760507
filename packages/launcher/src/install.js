import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from './cannot-start.js';
import { root } from './places.js';
import { runToEnd } from './run-to-end.js';

/** Installs the packages when there are none, or when the lock file has changed since. */
export async function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Installing packages …');
  const code = await runToEnd('npm', ['ci', '--loglevel=error']);
  if (code !== 0) throw new CannotStart('The packages could not be installed; npm says why above.');
}

function isInstalled() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
}
