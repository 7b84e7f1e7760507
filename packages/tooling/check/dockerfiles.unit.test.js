import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import picomatch from 'picomatch';

const root = new URL('../../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const { packages } = JSON.parse(read('package-lock.json'));

const testTools = ['jest', 'eslint', 'playwright-core', '@sparticuz/chromium', 'html-validate'];

describe.each(['cms', 'web'])('apps/%s/Dockerfile', (app) => {
  const [build, final] = stagesOf(read(`apps/${app}/Dockerfile`));
  const install = build.findIndex((line) => line.startsWith('RUN npm ci'));

  it('installs from the lock file what production needs, before it copies the sources', () => {
    expect(build[install]).toContain(' --omit=dev ');
    expect(build[install]).toContain(` --workspace=apps/${app} `);
    expect(build.indexOf('COPY . .')).toBeGreaterThan(install);
    expect([...build, ...final].filter((line) => /npm (i|install|exec)\b|npx/.test(line))).toEqual(
      [],
    );
  });

  it('copies the package.json of every workspace before npm ci, which would otherwise look in a registry', () => {
    const shown = build.slice(0, install).flatMap((line) => line.split(' ').slice(1));
    const manifests = files.filter((file) => /^[^/]+\/[^/]+\/package\.json$/.test(file));
    expect(manifests.length).toBeGreaterThan(5);
    expect(shown).toEqual(
      expect.arrayContaining(['package-lock.json', '.npmrc', 'package.json', ...manifests]),
    );
  });

  it('copies what runs into the image, and no sources but those that the page of components reads', () => {
    const taken = final
      .filter((line) => line.startsWith('COPY'))
      .flatMap((line) => line.split(' ').slice(1, -1))
      .filter((word) => !word.startsWith('--'));
    const ofApp = ['package.json', 'next.config.js', '.next', 'dist'];
    const ofSite = ['public', 'src/styles/tokens.css'];
    const files = app === 'web' ? [...ofApp, ...ofSite] : ofApp;
    expect(taken).toEqual([
      '/app/node_modules',
      ...files.map((file) => `/app/apps/${app}/${file}`),
    ]);
  });
});

it('the image of the site has the files that it reads beside its build', () => {
  const sources = files.filter(
    (file) => /^apps\/web\/src\/.*\.tsx?$/.test(file) && !isLeftOut(file),
  );
  const named = sources.flatMap((file) => [...read(file).matchAll(/resolve\('(src\/[^']+)'\)/g)]);
  expect(named.map(([, file]) => file)).toEqual(['src/styles/tokens.css']);
});

/** The instructions of each stage of a Dockerfile, without its comments. */
function stagesOf(dockerfile) {
  return dockerfile
    .split(/^FROM .*$/m)
    .slice(1)
    .map((stage) => stage.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
}

describe('.dockerignore', () => {
  it.each([
    '*.test.*',
    'packages/e2e/src/**',
    'packages/tooling/**/*.js',
    'apps/*/src/**/testing/**',
  ])('leaves out %s', (pattern) => {
    const tests = execFileSync('git', ['ls-files', pattern], { cwd: root, encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(tests).not.toEqual(['']);
    expect(tests.filter((file) => !isLeftOut(file))).toEqual([]);
  });

  it('keeps every other source of the apps and of the packages that they are built from', () => {
    const sources = files.filter(
      (file) =>
        /^(apps|packages\/(content|fixtures|start-up))\/.*\.(tsx?|js|css|svg|json)$/.test(file) &&
        !/\.test\.|\/testing\//.test(file),
    );
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter(isLeftOut)).toEqual([]);
  });
});

/** As Docker reads the list: what comes last decides, and what leaves out a folder leaves out all in it. */
function isLeftOut(file) {
  return read('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .reduce((isOut, line) => {
      const pattern = line.replace(/^!/, '');
      const isMeant = picomatch.isMatch(file, [pattern, `${pattern}/**`], { dot: true });
      return isMeant ? !line.startsWith('!') : isOut;
    }, false);
}

describe('what production installs', () => {
  it('excludes packages that only tests and checks use', () => {
    const installed = Object.entries(packages)
      .filter(([, { dev, link }]) => !dev && !link)
      .map(([place]) => place.replace(/^.*node_modules\//, ''));
    expect(installed).toContain('next');
    expect(installed.filter((name) => testTools.includes(name))).toEqual([]);
  });

  it.each(['cms', 'web'])('the app %s depends on no workspace that is for tests', (app) => {
    const needed = ownPackagesOf(`apps/${app}`);
    expect(needed).toContain('@regionwebb/content');
    expect(needed.filter((name) => /\/(e2e|tooling|bench|launcher)$/.test(name))).toEqual([]);
  });
});

/** The workspaces that one needs in production, directly or not. */
function ownPackagesOf(folder) {
  const needed = Object.keys(packages[folder].dependencies ?? {}).filter((name) =>
    name.startsWith('@regionwebb/'),
  );
  return needed.flatMap((name) => [
    name,
    ...ownPackagesOf(packages[`node_modules/${name}`].resolved),
  ]);
}
