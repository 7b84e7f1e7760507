import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { planBuild } from './build.js';
import { apps, root } from './paths.js';

let plan;
beforeAll(async () => (plan = await planBuild()));

describe.each(apps)('what the build of apps/%s is made from', (app) => {
  const files = () => plan.find((each) => each.app === app).files;

  it('includes the packages that it uses', () => {
    expect(files()).toEqual(
      expect.arrayContaining([
        `apps/${app}/package.json`,
        'packages/content/src/payload-types.ts',
        'packages/fixtures/src/factories/blocks.ts',
        'packages/fixtures/pictures/coast.svg',
      ]),
    );
  });

  it.each([
    `apps/${app === 'cms' ? 'web' : 'cms'}/`,
    'packages/bench/',
    'packages/e2e/src/',
    'packages/launcher/',
    'packages/tooling/check/',
    'apps/cms/src/testing/',
    'apps/web/public/',
    '/.next/',
    '/dist/',
    '.test.',
    '.md',
  ])('includes nothing of %s', (part) => {
    expect(files().filter((file) => file.includes(part))).toEqual([]);
  });

  it('imports only packages that a start installs', () => {
    const imports = files()
      .filter((file) => /\.[jt]sx?$/.test(file))
      .flatMap(importsOf);
    expect(imports.map(({ name }) => name)).toContain('zod');
    expect(imports.filter((each) => !isInstalledByStart(each))).toEqual([]);
  });
});

const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));

function isInstalledByStart({ workspace, name }) {
  const found = packages[`${workspace}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
  return Boolean(found) && !found.dev && !found.peer;
}

/** The packages that a source imports at run time; imports of types alone are left out. */
function importsOf(file) {
  const workspace = file.split(path.sep).slice(0, 2).join('/');
  const source = readFileSync(path.join(root, file), 'utf8');
  return [...source.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^'.][^']*)';/gm)]
    .map(([, specifier]) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)[0])
    .filter((name) => name !== '@payload-config' && !isBuiltin(name))
    .map((name) => ({ workspace, name }));
}
