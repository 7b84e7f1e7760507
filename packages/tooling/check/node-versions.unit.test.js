import { readFileSync } from 'node:fs';
import { nodeVersionProblem } from '../../launcher/src/cannot-start.js';

const read = (file) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const { engines } = JSON.parse(read('package.json'));
const recommended = read('.nvmrc').trim();
const [, least] = /^>=(\d+\.\d+)$/.exec(engines.node);
const [leastMajor, leastMinor] = least.split('.').map(Number);

describe('the version of Node that is recommended', () => {
  it('is one release, with long-term support', () => {
    expect(recommended).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number.parseInt(recommended) % 2).toBe(0);
  });

  it('is no older than the minimum in package.json', () => {
    expect(nodeVersionProblem(recommended)).toBeUndefined();
  });

  it.each(['cms', 'web'])('is the one that the image of %s is built on and runs', (app) => {
    const bases = [...read(`apps/${app}/Dockerfile`).matchAll(/^FROM (\S+)/gm)];
    expect(bases).toHaveLength(2);
    for (const [, base] of bases) expect(base).toBe(`node:${recommended}-bookworm-slim`);
  });

  it('is the one in README.md, next to the minimum', () => {
    const major = Number.parseInt(recommended);
    expect(read('README.md')).toContain(`With Node ${major} and npm`);
    expect(read('README.md')).toContain(`Node ${least} or later`);
  });
});

describe('the minimum version of Node', () => {
  it('is the one that the launcher requires', () => {
    expect(nodeVersionProblem(`${least}.0`)).toBeUndefined();
    expect(nodeVersionProblem(`${leastMajor}.${leastMinor - 1}.9`)).toContain(
      `Node ${least} or later`,
    );
  });

  it.each(['package.json', 'apps/cms/package.json', 'apps/web/package.json'])(
    'is the one whose types %s has, so that nothing newer is used',
    (file) => {
      const { dependencies, devDependencies } = JSON.parse(read(file));
      expect({ ...dependencies, ...devDependencies }['@types/node']).toMatch(
        new RegExp(`^${least.replace('.', '\\.')}\\.`),
      );
    },
  );

  it.each(['cms/bundle.js', 'web/bundles.js'])('is the one that apps/%s bundles for', (file) => {
    const targets = [...read(`apps/${file}`).matchAll(/target: 'node([\d.]+)'/g)];
    expect([...new Set(targets.map(([, target]) => target))]).toEqual([String(leastMajor)]);
  });
});
