import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPrivately, writePrivately } from './private-file.js';

const secretNames = ['PAYLOAD_SECRET', 'CMS_KEY'];

/** The two secrets: from the settings, or else generated at the first start and kept in DATA_DIR/secrets.json. */
export function installSecrets(settings) {
  const file = path.join(settings.DATA_DIR, 'secrets.json');
  const kept = readPrivately(file, 'restore it, or remove it to get new secrets') ?? {};
  const secrets = Object.fromEntries(secretNames.map((name) => [name, kept[name] ?? random(32)]));
  if (secretNames.some((name) => kept[name] === undefined))
    writePrivately(file, { ...kept, ...secrets });
  chmodSync(file, 0o600);
  const given = secretNames.filter((name) => settings[name] !== undefined);
  return { ...secrets, ...Object.fromEntries(given.map((name) => [name, settings[name]])) };
}

/**
 * The settings of a start that makes the embedded database: the first administrator, and the demonstration content unless
 * DEMO_CONTENT says otherwise. They are in DATA_DIR before the database is, and stay there until the login has been shown,
 * so the start after an interrupted one goes on with the same password. Empty for any other database.
 */
export function firstLogin(settings) {
  const file = loginFile(settings);
  const kept = readPrivately(file, 'remove it, and set a password with npm run password');
  if (!kept && !isNewFile(settings.DATABASE_URL)) return {};
  const login = kept ?? {
    ADMIN_EMAIL: settings.ADMIN_EMAIL ?? 'admin@region.example',
    ...(settings.ADMIN_PASSWORD === undefined ? { ADMIN_PASSWORD: random(12) } : {}),
  };
  if (!kept) writePrivately(file, login);
  return {
    ADMIN_PASSWORD: settings.ADMIN_PASSWORD,
    ...login,
    DEMO_CONTENT: settings.DEMO_CONTENT ?? 'true',
  };
}

/** Prints the first login, once: a generated password is kept nowhere after that. */
export function showFirstLogin({ ADMIN_EMAIL, ADMIN_PASSWORD }, settings) {
  if (ADMIN_EMAIL === undefined) return;
  const password = ADMIN_PASSWORD === settings.ADMIN_PASSWORD ? '(ADMIN_PASSWORD)' : ADMIN_PASSWORD;
  console.log(`  First login  ${ADMIN_EMAIL}  ${password}   (shown only this once)`);
  rmSync(loginFile(settings), { force: true });
}

const loginFile = ({ DATA_DIR }) => path.join(DATA_DIR, 'first-login.json');

const random = (bytes) => randomBytes(bytes).toString('base64url');

const isNewFile = (url) => url.startsWith('file:') && !existsSync(pathOf(url));

const pathOf = (url) =>
  url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
