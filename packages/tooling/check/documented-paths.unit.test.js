import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const documents = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n');

/** What is written in a document of a workspace may leave out the workspace, and its `src`. */
const placesOf = (document) => {
  const [workspace] = /^(apps|packages)\/[^/]+/.exec(document) ?? [];
  return workspace ? [root, path.join(root, workspace), path.join(root, workspace, 'src')] : [root];
};

/** `cms/globals.ts`, `src/front/main.ts`: with a folder, an ending, and nothing to fill in. */
const named = /`([\w.()[\]-]+\/[\w./()[\]-]+\.(?:tsx?|js|css|md|json|svg))`/g;
const madeElsewhere = /^(dist|\.next|data|public|DATA_DIR|next|node_modules)\//;

it.each(documents)('%s names only files that exist', (document) => {
  const text = readFileSync(path.join(root, document), 'utf8');
  const files = [...text.matchAll(named)].map(([, file]) => file);
  const lost = files.filter(
    (file) =>
      !madeElsewhere.test(file) &&
      !placesOf(document).some((place) => existsSync(path.join(place, file))),
  );
  expect(lost).toEqual([]);
});
