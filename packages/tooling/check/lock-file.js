import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/**
 * A download address would tie every install to one registry, so there must be none; each package must have a checksum.
 * lockfile-lint cannot check this, since it skips packages without an address.
 */
const faults = Object.entries(packages).flatMap(([name, { resolved, link, integrity }]) => {
  if (link || !name.includes('node_modules/')) return [];
  if (resolved) return [`${name} is downloaded from ${resolved}`];
  return integrity ? [] : [`${name} has no checksum`];
});

console.log(faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
