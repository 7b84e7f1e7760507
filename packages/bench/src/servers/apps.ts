import path from 'node:path';
import { root, type Options } from '../options';
import { Server } from './server';
import { startScript } from './start-script';

export const admin = { email: 'admin@region.example', password: 'only the measurements know' };
export const key = 'k'.repeat(40);

/** Where everything listens. */
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

/** The site on a port, with a store of its own beside it. */
export function startWeb(
  options: Options,
  port: number,
  { core, env: own }: { core?: number; env?: Record<string, string> } = {},
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
      ...own,
    },
    readyAt: `${local(port)}/halsa/redo`,
    logs: options.folder,
    ...(core === undefined ? {} : { core }),
  });
}

/** The pages ask the CMS below Next's own `fetch`, as the renderer lets them. */
const OUTER_FETCH =
  '--import=data:text/javascript,globalThis.regionwebbFetch=globalThis.fetch.bind(globalThis)';

/** The same build as Next itself serves it. */
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
