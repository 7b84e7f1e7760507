import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The packages of the lock file that are not installed in `folder`, or not in that version, as npm's own record of
 * what it installed tells. Without `forTests` only those that a start needs; what is for one platform counts never.
 */
export function neededPackages(folder, { forTests }) {
  const installed = read(path.join(folder, 'node_modules/.package-lock.json'));
  const needed = Object.entries(read(path.join(folder, 'package-lock.json')))
    .filter(
      ([place, { link, optional }]) => /(^|\/)node_modules\//.test(place) && !link && !optional,
    )
    .filter(([, { dev, peer }]) => forTests || (!dev && !peer));
  const inPlace = ([place]) => installed[place] !== undefined;
  const differs = ([place, { version }]) => installed[place]?.version !== version;
  return {
    isComplete: !needed.some(differs),
    /** Whether those that are installed may stay as they are. */
    canBeAdded: needed.some(inPlace) && !needed.filter(inPlace).some(differs),
  };
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});
