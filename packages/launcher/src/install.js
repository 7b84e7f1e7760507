import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from './cannot-start.js';
import { runToEnd } from './child-process.js';
import { root } from './paths.js';
import { runStep } from './progress.js';
import { refuseBesideCopies } from './running-copies.js';

/** Leaves out what only tests and checks use, and what a package lets its user bring: no source of ours imports those. */
const forStart = ['--omit=dev', '--omit=peer'];

/**
 * Installs the packages that are needed and missing. A start does without those of the tests; they are added to the
 * others when they are needed, and a later start leaves them in place.
 */
export async function installIfNeeded({ forTests = true } = {}) {
  const { isComplete, canBeAdded } = neededPackages(root, { forTests });
  if (isComplete) return;
  // npm ci first removes everything that is there.
  if (!canBeAdded) refuseBesideCopies('The packages have changed');
  const command = canBeAdded ? ['install', '--no-save'] : ['ci'];
  const options = ['--loglevel=error', ...(forTests ? [] : forStart)];
  await runStep(`Installing the packages of ${forTests ? 'the tests' : 'the system'}`, async () => {
    const code = await runToEnd('npm', [...command, ...options]);
    if (code !== 0)
      throw new CannotStart('The packages could not be installed; the output of npm is above.');
  });
}

/**
 * Compares the lock file in `folder` with npm's record of what it installed there. Without `forTests` only packages that a
 * start needs are compared. Packages for one platform are ignored.
 *
 * @returns {{ isComplete: boolean, canBeAdded: boolean }} `canBeAdded`: what is installed may stay as it is
 */
export function neededPackages(folder, { forTests }) {
  const installed = packagesIn(path.join(folder, 'node_modules/.package-lock.json'));
  const needed = Object.entries(packagesIn(path.join(folder, 'package-lock.json')))
    .filter(
      ([place, { link, optional }]) => /(^|\/)node_modules\//.test(place) && !link && !optional,
    )
    .filter(([, { dev, peer }]) => forTests || (!dev && !peer));
  const inPlace = ([place]) => installed[place] !== undefined;
  const differs = ([place, { version }]) => installed[place]?.version !== version;
  return {
    isComplete: !needed.some(differs),
    canBeAdded: needed.some(inPlace) && !needed.filter(inPlace).some(differs),
  };
}

const packagesIn = (file) =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
