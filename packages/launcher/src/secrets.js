import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from './cannot-start.js';
import { writePrivately } from './write-privately.js';

const names = ['PAYLOAD_SECRET', 'CMS_KEY'];

/** The secrets that are not set in the environment: made at the first start, kept in DATA_DIR. */
export function keepSecrets(settings) {
  const file = path.join(settings.DATA_DIR, 'secrets.json');
  const kept = existsSync(file) ? read(file) : {};
  const secrets = Object.fromEntries(names.map((name) => [name, kept[name] ?? random()]));
  if (names.some((name) => kept[name] === undefined)) writePrivately(file, { ...kept, ...secrets });
  chmodSync(file, 0o600);
  const given = names.filter((name) => settings[name] !== undefined);
  return { ...secrets, ...Object.fromEntries(given.map((name) => [name, settings[name]])) };
}

const random = () => randomBytes(32).toString('base64url');

function read(file) {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof kept === 'object' && kept !== null) return kept;
  } catch {
    // Said below.
  }
  throw new CannotStart(
    `${file} cannot be read as JSON; restore it, or remove it to get new secrets.`,
  );
}
