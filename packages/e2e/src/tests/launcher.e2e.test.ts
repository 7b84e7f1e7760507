import { access, mkdtemp, readFile, readlink, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inheritedEnv, root } from '../env';
import { eventually } from '../system/eventually';
import { freePort } from '../system/free-port';
import { processesWith, Program } from '../system/program';

let dataDir: string;
let ports: { WEB_PORT: string; CMS_PORT: string };

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'launcher-'));
  ports = { WEB_PORT: String(await freePort()), CMS_PORT: String(await freePort()) };
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const npmStart = (settings: NodeJS.ProcessEnv = {}) =>
  new Program('exec npm run --silent start', {
    cwd: root,
    env: { ...inheritedEnv(), ...ports, DATA_DIR: dataDir, DEMO_CONTENT: 'false', ...settings },
  });

const ready = (program: Program) =>
  eventually(300_000, async () => {
    expect(program.output).toContain('Regionwebb is ready');
    return Promise.resolve(program.output);
  });

/** The processes of an app of the system under test; Linux only. */
async function appsIn(folder: string): Promise<number[]> {
  const ids = await processesWith(dataDir);
  const places = await Promise.all(ids.map((id) => readlink(`/proc/${id}/cwd`).catch(() => '')));
  return ids.filter((_, index) => places[index]?.endsWith(folder)).map(Number);
}

describe('npm start', () => {
  it.each(['WEB_PORT', 'CMS_PORT'] as const)(
    'reports in one sentence that %s is taken, and exits with 1',
    async (name) => {
      const other = createServer().listen(Number(ports[name]));
      const program = npmStart();
      expect(await program.ended()).toBe(1);
      const next = Number(ports[name]) + 100;
      expect(program.output).toBe(
        `Port ${ports[name]} is taken by another program; set ${name} to a free port, for example ${name}=${next}.\n`,
      );
      other.close();
    },
  );

  it('prints a working login once, and leaves no process at Ctrl-C', async () => {
    const first = npmStart();
    const output = await ready(first);
    const [, email, password] = /First login\s+(\S+)\s+(\S+)/.exec(output) ?? [];
    const answer = await fetch(`http://localhost:${ports.CMS_PORT}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    expect(answer.status).toBe(200);
    expect((await fetch(`http://localhost:${ports.WEB_PORT}/`)).status).toBe(200);
    first.signal('SIGINT');
    expect(await first.ended()).toBe(0);
    expect(await processesWith(dataDir)).toEqual([]);

    const second = npmStart();
    expect(await ready(second)).not.toContain('First login');
    await second.stop();
    expect(await processesWith(dataDir)).toEqual([]);
  });

  it('loads the demonstration with a drawing of its own in each picture', async () => {
    const program = npmStart({ DEMO_CONTENT: 'true' });
    await ready(program);
    const cms = `http://localhost:${ports.CMS_PORT}`;
    const answer = await fetch(
      `${cms}/api/media?limit=100&depth=0&where[mimeType][equals]=image/png`,
    );
    const { docs } = (await answer.json()) as { docs: { url: string }[] };
    const files = await Promise.all(
      docs.map(async ({ url }) =>
        Buffer.from(await (await fetch(new URL(url, cms))).arrayBuffer()),
      ),
    );
    expect(files.length).toBeGreaterThan(10);
    expect(new Set(files.map((file) => file.toString('base64'))).size).toBe(files.length);
    await program.stop();
  });

  it('leaves no process when a supervisor signals only npm', async () => {
    const program = npmStart();
    await ready(program);
    program.signal('SIGTERM', 'program');
    expect(await program.ended()).toBe(0);
    expect(await processesWith(dataDir)).toEqual([]);
  });

  it('runs two copies at the same time', async () => {
    const first = npmStart();
    await ready(first);
    const second = npmStart({
      WEB_PORT: String(await freePort()),
      CMS_PORT: String(await freePort()),
      DATA_DIR: path.join(dataDir, 'second'),
    });
    await ready(second);
    expect((await fetch(`http://localhost:${ports.WEB_PORT}/halsa/redo`)).status).toBe(200);
    await Promise.all([first.stop(), second.stop()]);
    expect(await processesWith(dataDir)).toEqual([]);
  });

  it('restarts an app that is killed, while the other keeps running', async () => {
    const program = npmStart();
    await ready(program);
    for (const app of ['cms', 'web']) {
      const isIt = `apps/${app}`;
      const [pid = 0] = await appsIn(isIt);
      const other = app === 'cms' ? ports.WEB_PORT : ports.CMS_PORT;
      process.kill(pid, 'SIGKILL');
      await eventually(60_000, async () => {
        expect(program.output).toContain(`The ${app} app ended (SIGKILL); it is started again in`);
        return Promise.resolve();
      });
      expect((await fetch(`http://127.0.0.1:${other}/halsa/levande`)).status).toBe(200);
      await eventually(300_000, async () => {
        const redo = await fetch(`http://127.0.0.1:${ports.WEB_PORT}/halsa/redo`);
        expect(redo.status).toBe(200);
        expect(await appsIn(isIt)).not.toContain(pid);
      });
    }
    program.signal('SIGTERM', 'program');
    expect(await program.ended()).toBe(0);
    expect(await processesWith(dataDir)).toEqual([]);
  });

  it('leaves no process when the launcher is killed, and the next start prints the login', async () => {
    const first = npmStart();
    await eventually(300_000, () => access(path.join(dataDir, 'regionwebb.db')));
    first.signal('SIGKILL');
    await first.ended();
    await eventually(60_000, async () => expect(await processesWith(dataDir)).toEqual([]));
    const kept: unknown = JSON.parse(
      await readFile(path.join(dataDir, 'first-login.json'), 'utf8'),
    );
    const second = npmStart();
    expect(kept).toHaveProperty(
      'ADMIN_PASSWORD',
      /First login\s+\S+\s+(\S+)/.exec(await ready(second))?.[1],
    );
    await second.stop();
    expect(
      (await stat(path.join(dataDir, 'regionwebb.db-wal')).catch(() => ({ size: 0 }))).size,
    ).toBe(0);
  });

  it('ends with the message of the CMS when its database cannot be reached', async () => {
    const program = npmStart({ DATABASE_URL: 'mongodb://127.0.0.1:9/nothing-there' });
    expect(await program.ended()).toBe(1);
    expect(program.output).toMatch(/^\[cms\] The CMS cannot start: the database at mongodb/m);
    expect(program.output).not.toMatch(/ended by itself|started again|    at /);
    expect(await processesWith(dataDir)).toEqual([]);
  });
});

describe.each([
  ['cms', 'PAYLOAD_SECRET', { CMS_KEY: 'k'.repeat(40) }],
  ['cms', 'CMS_KEY', { PAYLOAD_SECRET: 'p'.repeat(40) }],
  ['web', 'CMS_KEY', {}],
])('apps/%s without %s', (app, missing, settings) => {
  it('reports it in one sentence, and exits with 1', async () => {
    const program = new Program('exec npm run --silent start', {
      cwd: path.join(root, 'apps', app),
      env: { ...inheritedEnv(), ...ports, ...settings, DATA_DIR: dataDir },
    });
    expect(await program.ended()).toBe(1);
    const complaint = program.output.split('\n').filter((line) => line.includes(missing));
    expect(complaint).toHaveLength(1);
    expect(program.output).not.toContain('    at ');
  });
});

it.each(['cms', 'web'])(
  'apps/%s ends when only npm is signalled, as in a container',
  async (app) => {
    const keys = { PAYLOAD_SECRET: 'p'.repeat(40), CMS_KEY: 'k'.repeat(40) };
    const program = new Program('exec npm run --silent start', {
      cwd: path.join(root, 'apps', app),
      env: { ...inheritedEnv(), ...ports, ...keys, DATA_DIR: dataDir },
    });
    const port = app === 'cms' ? ports.CMS_PORT : ports.WEB_PORT;
    await eventually(300_000, () => fetch(`http://127.0.0.1:${port}/halsa/levande`));
    program.signal('SIGTERM', 'program');
    await program.ended();
    await eventually(15_000, async () => expect(await processesWith(dataDir)).toEqual([]));
  },
  120_000,
);
