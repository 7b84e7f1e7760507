import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const read = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
const under = (room) => readdirSync(room).map((name) => path.join(room, name));

const folders = ['.', ...under('apps'), ...under('packages')];
const versions = new Map();
const faults = [];

for (const folder of folders) {
  const { dependencies, devDependencies } = read(folder);
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    if (name.startsWith('@regionwebb/')) continue;
    if (!/^\d/.test(version)) faults.push(`${folder}: ${name} ${version} is not an exact version`);
    const known = versions.get(name) ?? { version, folder };
    versions.set(name, known);
    if (known.version === version) continue;
    faults.push(`${name} is ${version} in ${folder} and ${known.version} in ${known.folder}`);
  }
}

console.log(faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
