import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './places.js';

const notBuilt =
  /^(node_modules|\.next|\.turbo|dist|data|decisions|launcher|tooling|testing)$|\.test\.|\.md$/;

/** A digest of every file that the build of the two apps is made from. */
export function sourceDigest() {
  const digest = createHash('sha256');
  const settings = ['package-lock.json', 'tsconfig.base.json', 'turbo.json'];
  for (const file of [...settings, ...filesUnder('apps'), ...filesUnder('packages')]) {
    digest.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return digest.digest('hex');
}

const filesUnder = (folder) =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !notBuilt.test(name) && !isWritten(folder, name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(file) : [file];
    });

/** The build writes these itself, so they cannot tell whether it is old. */
const isWritten = (folder, name) =>
  name === 'next-env.d.ts' || name.endsWith('.tsbuildinfo') || folder.startsWith('apps/web/public');
