import path from 'node:path';
import { build } from 'esbuild';
import * as bundles from '../../bundles.js';

const app = path.resolve(import.meta.dirname, '../..');

/** The files in a process's bundle, and the modules that it loads at run time. */
async function filesOf(name: 'front' | 'renderer' | 'search'): Promise<string> {
  const options = { absWorkingDir: app, write: false, metafile: true } as const;
  const { metafile } = await build({ ...bundles[name], ...options });
  const loaded = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  return [...Object.keys(metafile.inputs), ...loaded.map((each) => each.path)].join('\n');
}

const heavy = /node_modules\/(next|react|react-dom|minisearch)\/|^(next|react|minisearch)$/m;

it('has nothing of Next, React or the search index in the front, which their faults or load could stop', async () => {
  expect(await filesOf('front')).not.toMatch(heavy);
});

it('has nothing of Next or React in the search', async () => {
  expect(await filesOf('search')).not.toMatch(/node_modules\/(next|react|react-dom)\//);
});

it('would find them', async () => {
  expect(await filesOf('renderer')).toMatch(heavy);
  expect(await filesOf('search')).toMatch(heavy);
});
