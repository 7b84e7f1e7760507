import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { CannotStart } from './cannot-start.js';
import { root } from './paths.js';

/**
 * The settings of one copy of the system: from the environment, else from `.env`, else the defaults. Paths are absolute,
 * since the apps run in different folders. Throws `CannotStart` at the first value that is not valid.
 */
export function readSettings(environment = process.env, file = path.join(root, '.env')) {
  const fromFile = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const given = withoutEmpty({ ...fromFile, ...withoutEmpty(environment) });
  const webPort = port(given, 'WEB_PORT', 3000);
  const cmsPort = port(given, 'CMS_PORT', 3001);
  if (webPort === cmsPort) {
    throw new CannotStart(
      `WEB_PORT and CMS_PORT are both ${webPort}; give one of them another value.`,
    );
  }
  refuseInvalid(given);
  const dataDir = path.resolve(root, given.DATA_DIR ?? 'data');
  return {
    ...given,
    WEB_PORT: String(webPort),
    CMS_PORT: String(cmsPort),
    WEB_URL: given.WEB_URL ?? `http://localhost:${webPort}`,
    CMS_URL: given.CMS_URL ?? `http://localhost:${cmsPort}`,
    DATA_DIR: dataDir,
    DATABASE_URL: absolute(given.DATABASE_URL ?? `file:${path.join(dataDir, 'regionwebb.db')}`),
  };
}

const withoutEmpty = (values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value?.trim()));

/** Both apps would refuse these too, each with a message. */
function refuseInvalid(given) {
  const { DATABASE_URL: database = 'file:x', CMS_KEY: key } = given;
  if (!/^(file:.|mongodb(\+srv)?:\/\/)/.test(database)) {
    throw new CannotStart(
      'DATABASE_URL must be an address that begins with file:, mongodb:// or mongodb+srv://.',
    );
  }
  for (const name of ['WEB_URL', 'CMS_URL']) {
    if (given[name] === undefined || isWebAddress(given[name])) continue;
    throw new CannotStart(`${name} must be an address that begins with http:// or https://.`);
  }
  if (key !== undefined && key.length < 32) {
    throw new CannotStart('CMS_KEY must be at least 32 characters.');
  }
}

const isWebAddress = (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** The apps would resolve `file:webb.db` in different folders. */
const absolute = (url) =>
  url.startsWith('file:') && !url.startsWith('file://')
    ? `file:${path.resolve(root, url.slice('file:'.length))}`
    : url;

function port(given, name, standard) {
  const value = Number(given[name] ?? standard);
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
  throw new CannotStart(`${name} is "${given[name]}"; it must be a port number from 1 to 65535.`);
}

/** Makes DATA_DIR, for its owner only, or throws `CannotStart`. The apps restrict a folder that is open to others. */
export function makeDataDir({ DATA_DIR }) {
  try {
    mkdirSync(DATA_DIR, { recursive: true, mode: 0o700 });
    accessSync(DATA_DIR, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new CannotStart(
      `DATA_DIR is ${DATA_DIR}, which cannot be written to (${error.code}); set it to a folder that can.`,
    );
  }
}
