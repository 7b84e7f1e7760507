import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from './cannot-start.js';

const names = ['PAYLOAD_SECRET', 'CMS_KEY'];

/** The secrets that are not set in the environment: made at the first start, kept in DATA_DIR. */
export function keepSecrets(settings) {
  const file = path.join(settings.DATA_DIR, 'secrets.json');
  const kept = existsSync(file) ? read(file) : {};
  const secrets = Object.fromEntries(names.map((name) => [name, kept[name] ?? random()]));
  mkdirSync(settings.DATA_DIR, { recursive: true });
  if (names.some((name) => kept[name] === undefined)) write(file, { ...kept, ...secrets });
  const given = names.filter((name) => settings[name] !== undefined);
  return { ...secrets, ...Object.fromEntries(given.map((name) => [name, settings[name]])) };
}

const random = () => randomBytes(32).toString('base64url');

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new CannotStart(
      `${file} cannot be read as JSON; restore it, or remove it to get new secrets.`,
    );
  }
}

function write(file, secrets) {
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  // The mode above only counts when the file is new.
  chmodSync(file, 0o600);
}
