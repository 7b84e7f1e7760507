import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const content = 'packages/content/src/payload-types.ts';
const importMap = 'apps/cms/src/app/(payload)/admin/importMap.js';
const migrations = 'apps/cms/src/migrations';

const state = () => {
  const files = [
    content,
    importMap,
    ...readdirSync(migrations).map((name) => path.join(migrations, name)),
  ];
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
};

const before = state();
execFileSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit' });
const after = state();
const files = new Set([...before.keys(), ...after.keys()]);
const changed = [...files].filter((file) => before.get(file) !== after.get(file));

for (const file of changed) console.log(`${file} was not up to date; it is now, so commit it.`);
process.exitCode = changed.length === 0 ? 0 : 1;
