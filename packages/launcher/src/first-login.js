import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CannotStart } from './cannot-start.js';
import { writePrivately } from './write-privately.js';

/**
 * What a copy gets whose embedded database does not exist yet: the first administrator, and the demonstration
 * content unless DEMO_CONTENT says otherwise. It is in DATA_DIR before the database is, and stays there until it has
 * been told: a start that is interrupted goes on at the next one with the same password. Nothing for any other database.
 */
export function firstLogin(settings) {
  const file = fileIn(settings);
  const kept = existsSync(file) ? read(file) : undefined;
  if (!kept && !isNewFile(settings.DATABASE_URL)) return {};
  const login = kept ?? {
    ADMIN_EMAIL: settings.ADMIN_EMAIL ?? 'admin@region.example',
    ...(settings.ADMIN_PASSWORD === undefined ? { ADMIN_PASSWORD: random() } : {}),
  };
  if (!kept) writePrivately(file, login);
  return {
    ADMIN_PASSWORD: settings.ADMIN_PASSWORD,
    ...login,
    DEMO_CONTENT: settings.DEMO_CONTENT ?? 'true',
  };
}

/** Printed once: from then on a generated password is kept nowhere. */
export function tellFirstLogin({ ADMIN_EMAIL, ADMIN_PASSWORD }, settings) {
  if (ADMIN_EMAIL === undefined) return;
  const password = ADMIN_PASSWORD === settings.ADMIN_PASSWORD ? '(ADMIN_PASSWORD)' : ADMIN_PASSWORD;
  console.log(`  First login  ${ADMIN_EMAIL}  ${password}   (shown only this once)`);
  rmSync(fileIn(settings), { force: true });
}

const fileIn = ({ DATA_DIR }) => path.join(DATA_DIR, 'first-login.json');

const random = () => randomBytes(12).toString('base64url');

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new CannotStart(
      `${file} cannot be read as JSON; remove it, and set a password with npm run password.`,
    );
  }
}

const isNewFile = (url) => url.startsWith('file:') && !existsSync(pathOf(url));

const pathOf = (url) =>
  url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
