import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './places.js';

const notBuilt =
  /^(node_modules|\.next|\.turbo|dist|data|decisions|launcher|tooling|bench|e2e)$|\.test\.|\.md$/;

const onlyTested = /^apps\/.*\/testing$/;

/** A digest of every file that the build of an app is made from. */
export function sourceDigest(app) {
  const digest = createHash('sha256');
  const settings = ['package-lock.json', 'tsconfig.base.json'];
  for (const file of [...settings, ...filesOfBuild(app)]) {
    digest.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return digest.digest('hex');
}

/** The files of our own that end up in an app, as paths from the root. */
export const filesOfBuild = (app) => [...filesUnder(`apps/${app}`), ...filesUnder('packages')];

const filesUnder = (folder) =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !notBuilt.test(name) && !isWritten(folder, name))
    .filter(({ name }) => !onlyTested.test(path.posix.join(folder, name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(file) : [file];
    });

/** The build writes these itself, so they cannot tell whether it is old. */
const isWritten = (folder, name) =>
  name === 'next-env.d.ts' || name.endsWith('.tsbuildinfo') || folder.startsWith('apps/web/public');
