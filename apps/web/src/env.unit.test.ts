import { jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

const CMS_KEY = 'k'.repeat(40);
const { PATH, HOME } = process.env;

async function read(settings: Record<string, string | undefined>) {
  jest.resetModules();
  process.env = { NODE_ENV: 'production', PATH, HOME, CMS_KEY, ...settings };
  return (await import('./env')).env;
}

it('.env.example unchanged is the same as no settings at all', async () => {
  const file = new URL('../../../.env.example', import.meta.url);
  const { DATA_DIR: _, ...example } = parseEnv(readFileSync(file, 'utf8'));
  expect(await read({ ...example, CMS_KEY })).toEqual(await read({}));
});

it('the site answers this machine alone by default', async () => {
  expect(await read({ HOST: '' })).toMatchObject({ HOST: '127.0.0.1' });
  expect(await read({ HOST: '0.0.0.0' })).toMatchObject({ HOST: '0.0.0.0' });
});

it.each([
  [{ CMS_KEY: 'short' }, 'CMS_KEY'],
  [{ CMS_KEY: '' }, 'CMS_KEY'],
  [{ WEB_PORT: '70000' }, 'WEB_PORT'],
  [{ WEB_URL: 'region.example' }, 'WEB_URL'],
  [{ TRUSTED_PROXIES: 'two' }, 'TRUSTED_PROXIES'],
  [{ CDN_SECONDS: '-1' }, 'CDN_SECONDS'],
  [{ COMPONENT_PAGE: 'maybe' }, 'COMPONENT_PAGE'],
])('names the invalid setting in %j', async (settings, name) => {
  await expect(read(settings)).rejects.toThrow(
    new RegExp(`^The site cannot start: ${name} (must be|is missing;) [^\\n]+\\.$`),
  );
});
