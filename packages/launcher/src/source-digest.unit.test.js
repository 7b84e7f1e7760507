import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { apps, root } from './places.js';
import { filesOfBuild } from './source-digest.js';

describe.each(apps)('what the build of apps/%s is made from', (app) => {
  const files = filesOfBuild(app);

  it('has the factories and pictures that the demonstration content is made with', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        `apps/${app}/package.json`,
        'packages/fixtures/src/factories/blocks.ts',
        'packages/fixtures/pictures/coast.svg',
      ]),
    );
  });

  it.each([
    `apps/${app === 'cms' ? 'web' : 'cms'}/`,
    'packages/e2e/',
    'packages/bench/',
    'apps/cms/src/testing/',
    '/.next/',
    '.test.',
  ])('has nothing of %s', (part) => {
    expect(files.filter((file) => file.includes(part))).toEqual([]);
  });

  it('imports only packages that a start installs', () => {
    const imports = files.filter((file) => /\.[jt]sx?$/.test(file)).flatMap(importsOf);
    expect(imports.map(({ name }) => name)).toContain('zod');
    expect(imports.filter((each) => !isOfStart(each))).toEqual([]);
  });
});

const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));

function isOfStart({ workspace, name }) {
  const found = packages[`${workspace}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
  return Boolean(found) && !found.dev && !found.peer;
}

/** The packages that a source imports at run time, which is what an import of types alone is not. */
function importsOf(file) {
  const workspace = file.split(path.sep).slice(0, 2).join('/');
  const source = readFileSync(path.join(root, file), 'utf8');
  return [...source.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^'.][^']*)';/gm)]
    .map(([, specifier]) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)[0])
    .filter((name) => name !== '@payload-config' && !isBuiltin(name))
    .map((name) => ({ workspace, name }));
}
