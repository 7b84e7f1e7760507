import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/**
 * A download address would tie every install to the registry of whoever wrote the lock file; a checksum has to be there
 * all the more. lockfile-lint looks only at packages that have an address, so it cannot ask for this.
 */
const faults = Object.entries(packages).flatMap(([name, { resolved, link, integrity }]) => {
  if (link || !name.includes('node_modules/')) return [];
  if (resolved) return [`${name} is downloaded from ${resolved}`];
  return integrity ? [] : [`${name} has no checksum`];
});

console.log(faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
