import { CannotStart } from './cannot-start.js';
import { neededPackages } from './needed-packages.js';
import { root } from './places.js';
import { runStep } from './run-step.js';
import { runToEnd } from './run-to-end.js';
import { refuseBesideCopies } from './running-copies.js';

/** Nothing that only tests and checks use, nor what a package would let its user bring: no source of ours does. */
const ofStart = ['--omit=dev', '--omit=peer'];

/**
 * Installs the packages that are needed and not there. A start does without those of the tests; they are added to the
 * others when they are needed, and a later start lets them be.
 */
export async function installIfNeeded({ forTests = true } = {}) {
  const { isComplete, canBeAdded } = neededPackages(root, { forTests });
  if (isComplete) return;
  // npm ci removes all that is there first.
  if (!canBeAdded) refuseBesideCopies('The packages have changed');
  const command = canBeAdded ? ['install', '--no-save'] : ['ci'];
  await runStep(`Installing the packages of ${forTests ? 'the tests' : 'the system'}`, async () => {
    const code = await runToEnd('npm', [
      ...command,
      '--loglevel=error',
      ...(forTests ? [] : ofStart),
    ]);
    if (code !== 0)
      throw new CannotStart('The packages could not be installed; npm says why above.');
  });
}
