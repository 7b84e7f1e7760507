import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './paths.js';

/** The launcher and turbo.json as they are, and two apps that are built in a moment; there is no git repository. */
let folder;
const file = (name) => path.join(folder, name);
const write = (name, content) => {
  mkdirSync(path.dirname(file(name)), { recursive: true });
  writeFileSync(file(name), content);
};
const read = (name) => readFileSync(file(name), 'utf8');
const writePackage = (name, content) => write(`${name}/package.json`, JSON.stringify(content));

/** Begins its output and adds a line to `builds`; waits while a file `hold` exists; then writes the rest. */
const buildScript = `
  import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
  rmSync('.next', { recursive: true, force: true });
  mkdirSync('.next');
  const page = readFileSync('src/page.ts', 'utf8');
  writeFileSync('.next/half', '');
  appendFileSync('../../builds', process.cwd().endsWith('cms') ? 'cms ' : 'web ');
  if (page.includes('fault')) throw new Error('a fault in the sources');
  while (existsSync('../../hold')) await new Promise((resolve) => setTimeout(resolve, 20));
  writeFileSync('.next/BUILD_ID', page + (process.env.WEB_URL ?? ''));
`;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'build-'));
  for (const name of ['turbo.json', 'tsconfig.base.json', '.gitignore'])
    cpSync(path.join(root, name), file(name));
  cpSync(path.join(root, 'packages/launcher'), file('packages/launcher'), { recursive: true });
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const workspaces = ['apps/*', 'packages/*'];
  writePackage('.', { name: 'a-copy', type: 'module', packageManager, workspaces });
  const packages = { '': { name: 'a-copy', workspaces } };
  write('package-lock.json', JSON.stringify({ name: 'a-copy', lockfileVersion: 3, packages }));
  for (const name of ['turbo', '@turbo']) {
    mkdirSync(file('node_modules'), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', name), file(`node_modules/${name}`));
  }
  writePackage('packages/content', { name: '@regionwebb/content' });
  write('packages/content/src/paths.ts', '');
  writePackage('packages/tooling', { name: '@regionwebb/tooling' });
  for (const app of ['cms', 'web']) {
    writePackage(`apps/${app}`, {
      name: `@regionwebb/${app}`,
      type: 'module',
      scripts: { build: 'node build.js' },
      dependencies: { '@regionwebb/content': '*' },
      devDependencies: { '@regionwebb/tooling': '*' },
    });
    write(`apps/${app}/build.js`, buildScript);
    write(`apps/${app}/src/page.ts`, 'first');
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A launcher process that builds and then runs `next`. */
function launch(next = '') {
  const source = `
    import { buildIfNeeded } from './packages/launcher/src/build.js';
    import { registerCopy } from './packages/launcher/src/running-copies.js';
    try {
      const build = await buildIfNeeded();
      ${next}
    } catch (error) {
      console.log(error.message);
      process.exitCode = 1;
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, WEB_URL: 'http://of.a.start.example' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const ended = once(child, 'close').then(([code, signal]) => ({ code: code ?? signal, output }));
  return { child, ended, output: () => output };
}

const build = () => launch().ended;
const builds = () => (existsSync(file('builds')) ? read('builds').trim().split(' ').sort() : []);
const until = async (condition) => {
  for (let left = 1500; !condition(); left -= 1) {
    if (left === 0) throw new Error(`not so within half a minute: ${condition}`);
    await sleep(20);
  }
};

it('builds both apps, and neither again when nothing has changed', async () => {
  const first = await build();
  expect(first).toMatchObject({ code: 0 });
  expect(first.output).toMatch(/^Building cms and web …\nBuilding cms and web took \d+\.\d s\.\n$/);
  expect(await build()).toEqual({ code: 0, output: '' });
  expect(builds()).toEqual(['cms', 'web']);
});

it('does not let the settings of a start into the build', async () => {
  await build();
  expect(read('apps/web/.next/BUILD_ID')).toBe('first');
});

it('rebuilds the app whose sources have changed, or both after a change of a package', async () => {
  await build();
  write('apps/web/src/page.ts', 'second');
  await build();
  expect(builds()).toEqual(['cms', 'web', 'web']);
  expect(read('apps/web/.next/BUILD_ID')).toBe('second');
  write('packages/content/src/paths.ts', 'changed');
  await build();
  expect(builds()).toEqual(['cms', 'cms', 'web', 'web', 'web']);
});

it('does not rebuild for tests, documents, tools, or a file with only a new time', async () => {
  await build();
  write('apps/web/src/page.unit.test.ts', '');
  write('apps/web/README.md', '');
  write('packages/tooling/check.js', '');
  utimesSync(file('apps/web/src/page.ts'), new Date(), new Date());
  expect(await build()).toEqual({ code: 0, output: '' });
  expect(builds()).toEqual(['cms', 'web']);
});

it('restores an earlier build when the sources are as they were', async () => {
  await build();
  write('apps/web/src/page.ts', 'second');
  await build();
  write('apps/web/src/page.ts', 'first');
  expect(await build()).toEqual({ code: 0, output: '' });
  expect(read('apps/web/.next/BUILD_ID')).toBe('first');
  expect(builds()).toEqual(['cms', 'web', 'web']);
});

it('restores outputs that are damaged or missing', async () => {
  await build();
  appendFileSync(file('apps/web/.next/BUILD_ID'), ' damaged');
  rmSync(file('apps/cms/.next'), { recursive: true });
  await build();
  expect(read('apps/web/.next/BUILD_ID')).toBe('first');
  expect(read('apps/cms/.next/BUILD_ID')).toBe('first');
  expect(builds()).toEqual(['cms', 'web']);
});

it.each(['SIGINT', 'SIGTERM', 'SIGKILL'])(
  'does not take a build that %s interrupted for a complete one, whatever the sources are next',
  async (signal) => {
    await build();
    write('hold', '');
    write('apps/web/src/page.ts', 'second');
    const interrupted = launch();
    await until(() => builds().length === 3);
    interrupted.child.kill(signal);
    expect((await interrupted.ended).code).toBe(signal);
    rmSync(file('hold'));
    write('apps/web/src/page.ts', 'first');
    await build();
    expect(read('apps/web/.next/BUILD_ID')).toBe('first');
    write('apps/web/src/page.ts', 'second');
    await build();
    expect(read('apps/web/.next/BUILD_ID')).toBe('second');
  },
);

it('shows what a failed build printed, and builds again the next time', async () => {
  write('apps/web/src/page.ts', 'fault');
  const { code, output } = await build();
  expect(code).toBe(1);
  expect(output).toContain('Error: a fault in the sources');
  expect(output).toMatch(/\nThe build failed in apps\/web; the reason is above\.\n$/);
  write('apps/web/src/page.ts', 'mended');
  expect(await build()).toMatchObject({ code: 0 });
  expect(read('apps/web/.next/BUILD_ID')).toBe('mended');
});

it('of two starts at the same time one builds, and the other waits', async () => {
  write('hold', '');
  const first = launch();
  await until(() => builds().length === 2);
  const second = launch();
  await until(() => second.output().includes('Waiting'));
  rmSync(file('hold'));
  expect(await first.ended).toMatchObject({ code: 0 });
  const { code, output } = await second.ended;
  expect(code).toBe(0);
  expect(output).toMatch(/^Waiting for the build of process \d+ …\nWaiting .* took \d+\.\d s\.\n$/);
  expect(builds()).toEqual(['cms', 'web']);
});

it('a start beside a running copy uses the same build, or is refused when that would be replaced', async () => {
  const copy = launch('registerCopy(build); console.log("runs"); setInterval(() => {}, 1000);');
  await until(() => copy.output().includes('runs'));
  expect(await build()).toEqual({ code: 0, output: '' });
  write('apps/web/src/page.ts', 'second');
  const { code, output } = await build();
  expect(code).toBe(1);
  expect(output).toBe(
    `The sources have changed, and a running copy (process ${copy.child.pid}) uses the present ones; stop it before starting this one.\n`,
  );
  expect(read('apps/web/.next/BUILD_ID')).toBe('first');
  copy.child.kill('SIGTERM');
  await copy.ended;
  expect(await build()).toMatchObject({ code: 0 });
  expect(read('apps/web/.next/BUILD_ID')).toBe('second');
});
