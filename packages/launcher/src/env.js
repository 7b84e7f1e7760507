import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { CannotStart } from './cannot-start.js';
import { root } from './places.js';

/**
 * The settings of one copy of the system: the environment first, then `.env`, then the defaults.
 * Paths are made absolute, since the apps run in folders of their own.
 */
export function readSettings(environment = process.env, file = path.join(root, '.env')) {
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const given = withoutEmpty({ ...written, ...withoutEmpty(environment) });
  const webPort = port(given, 'WEB_PORT', 3000);
  const cmsPort = port(given, 'CMS_PORT', 3001);
  if (webPort === cmsPort) {
    throw new CannotStart(
      `WEB_PORT and CMS_PORT are both ${webPort}; give one of them another value.`,
    );
  }
  const dataDir = path.resolve(root, given.DATA_DIR ?? 'data');
  return {
    ...given,
    WEB_PORT: String(webPort),
    CMS_PORT: String(cmsPort),
    WEB_URL: given.WEB_URL ?? `http://localhost:${webPort}`,
    CMS_URL: given.CMS_URL ?? `http://localhost:${cmsPort}`,
    DATA_DIR: dataDir,
    DATABASE_URL: given.DATABASE_URL ?? `file:${path.join(dataDir, 'regionwebb.db')}`,
  };
}

const withoutEmpty = (values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

function port(given, name, standard) {
  const value = Number(given[name] ?? standard);
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
  throw new CannotStart(`${name} is "${given[name]}"; it must be a port number from 1 to 65535.`);
}
