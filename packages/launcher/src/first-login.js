import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What a copy gets whose embedded database does not exist yet: the first administrator, and the
 * demonstration content unless DEMO_CONTENT says otherwise. Nothing for a database that is there.
 */
export function firstLogin(settings) {
  if (!isNewFile(settings.DATABASE_URL)) return {};
  return {
    ADMIN_EMAIL: settings.ADMIN_EMAIL ?? 'admin@region.example',
    ADMIN_PASSWORD: settings.ADMIN_PASSWORD ?? randomBytes(12).toString('base64url'),
    DEMO_CONTENT: settings.DEMO_CONTENT ?? 'true',
  };
}

/** Printed once: a generated password is kept nowhere. */
export function tellFirstLogin({ ADMIN_EMAIL, ADMIN_PASSWORD }, settings) {
  if (ADMIN_EMAIL === undefined) return;
  const password = settings.ADMIN_PASSWORD === undefined ? ADMIN_PASSWORD : '(ADMIN_PASSWORD)';
  console.log(`  First login  ${ADMIN_EMAIL}  ${password}   (shown only this once)`);
}

const isNewFile = (url) => url.startsWith('file:') && !existsSync(pathOf(url));

const pathOf = (url) =>
  url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
