import path from 'node:path';
import { root, type Options } from '../options';
import { Server } from './server';
import { startScript } from './start-script';

export const admin = { email: 'admin@region.example', password: 'only for the measurements' };
export const key = 'k'.repeat(40);

/** The ports of all servers. */
export const portsOf = ({ port }: Options) => ({
  cms: port,
  web: port + 1,
  otherWeb: port + 2,
  nginx: port + 3,
  nginxCompressing: port + 4,
  next: port + 5,
  bare: port + 6,
});

export const local = (port: number): string => `http://localhost:${port}`;

export function startCms(options: Options): Promise<Server> {
  const { cms } = portsOf(options);
  const cwd = path.join(root, 'apps/cms');
  const { command, env } = startScript(cwd);
  return Server.start({
    name: 'cms',
    command,
    cwd,
    env: { ...env, ...settings(options) },
    readyAt: `${local(cms)}/halsa/redo`,
    logs: options.folder,
  });
}

/** The site on a port, with a separate store. */
export function startWeb(
  options: Options,
  port: number,
  { core, env: extra }: { core?: number; env?: Record<string, string> } = {},
): Promise<Server> {
  const cwd = path.join(root, 'apps/web');
  const { command, env } = startScript(cwd);
  return Server.start({
    name: `web-${port}`,
    command,
    cwd,
    env: {
      ...env,
      ...settings(options),
      WEB_PORT: String(port),
      DATA_DIR: path.join(options.folder, `web-${port}`),
      ...extra,
    },
    readyAt: `${local(port)}/halsa/redo`,
    logs: options.folder,
    ...(core === undefined ? {} : { core }),
  });
}

/** The pages send requests to the CMS by the `fetch` that Next has not replaced, as in the renderer. */
const OUTER_FETCH =
  '--import=data:text/javascript,globalThis.regionwebbFetch=globalThis.fetch.bind(globalThis)';

/** The same build, served by Next. */
export function startNext(options: Options, core: number): Promise<Server> {
  const { next } = portsOf(options);
  return Server.start({
    name: 'next',
    command: ['node', path.join(root, 'node_modules/.bin/next'), 'start', '-p', String(next)],
    cwd: path.join(root, 'apps/web'),
    env: { ...settings(options), NODE_OPTIONS: OUTER_FETCH },
    readyAt: `${local(next)}/sv`,
    logs: options.folder,
    core,
  });
}

function settings(options: Options): Record<string, string> {
  const ports = portsOf(options);
  return {
    CMS_PORT: String(ports.cms),
    WEB_PORT: String(ports.web),
    CMS_URL: local(ports.cms),
    WEB_URL: local(ports.web),
    DATA_DIR: options.folder,
    DATABASE_URL: `file:${path.join(options.folder, 'regionwebb.db')}`,
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    DEMO_CONTENT: 'true',
    PAYLOAD_SECRET: 'p'.repeat(40),
    CMS_KEY: key,
  };
}
