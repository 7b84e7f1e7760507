import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

const secrets = { PAYLOAD_SECRET: 'p'.repeat(40), CMS_KEY: 'k'.repeat(40) };
const { PATH, HOME } = process.env;

async function read(settings: Record<string, string | undefined>) {
  jest.resetModules();
  process.env = { NODE_ENV: 'production', PATH, HOME, ...secrets, ...settings };
  return (await import('./env')).env;
}

it('.env.example is the same as no settings at all', async () => {
  const file = new URL('../../../.env.example', import.meta.url);
  const { DATA_DIR: _, ...example } = parseEnv(readFileSync(file, 'utf8'));
  expect(await read({ ...example, ...secrets })).toEqual(await read({}));
});

it('the CMS listens on this machine only by default', async () => {
  expect(await read({ HOST: '' })).toMatchObject({ HOST: '127.0.0.1' });
  expect(await read({ HOST: '0.0.0.0' })).toMatchObject({ HOST: '0.0.0.0' });
});

it.each([
  'postgres://127.0.0.1/webb',
  'mysql://x',
  'sqlite:webb.db',
  './webb.db',
  'mongodb',
  'file:',
])('refuses the database %s in one sentence that does not repeat it', async (DATABASE_URL) => {
  await expect(read({ DATABASE_URL })).rejects.toThrow(
    /^The CMS cannot start: DATABASE_URL must be an address that begins with file:, mongodb:\/\/ or mongodb\+srv:\/\/\.$/,
  );
});

it.each([
  'file:webb.db',
  'file:///srv/webb.db',
  'mongodb://127.0.0.1/webb',
  'mongodb+srv://db.region.example/webb',
])('accepts the database %s', async (DATABASE_URL) => {
  expect(await read({ DATABASE_URL })).toMatchObject({ DATABASE_URL });
});

it.each([
  [{ SMTP_URL: 'https://mail.region.example', MAIL_FROM: 'a@region.example' }, 'SMTP_URL'],
  [{ SMTP_URL: 'smtp://mail.region.example' }, 'MAIL_FROM'],
  [{ ADMIN_PASSWORD: 'short' }, 'ADMIN_PASSWORD'],
  [{ ADMIN_EMAIL: 'admin' }, 'ADMIN_EMAIL'],
  [{ CMS_URL: 'cms.region.example' }, 'CMS_URL'],
  [{ CMS_PORT: '-1' }, 'CMS_PORT'],
  [{ JOBS: 'sometimes' }, 'JOBS'],
])('names the invalid setting in %j', async (settings, name) => {
  await expect(read(settings)).rejects.toThrow(
    new RegExp(`^The CMS cannot start: ${name} (must be|is missing;) [^\\n]+\\.$`),
  );
});
