import path from 'node:path';
import { z } from 'zod';

const isDevelopment = process.env.NODE_ENV === 'development';

const settings = z.object({
  WEB_PORT: z.coerce.number().int().default(3000),
  WEB_URL: z.url().default('http://localhost:3000'),
  CMS_URL: z.url().default('http://localhost:3001'),
  CMS_KEY: z
    .string('is missing; give the same key, of at least 32 characters, to the site and the CMS')
    .min(32, 'must be at least 32 characters'),
  DATA_DIR: z.string().default(path.resolve('../../data')),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  COMPONENT_PAGE: z.stringbool().default(isDevelopment),
  CDN_SECONDS: z.coerce.number().int().min(0).default(0),
  CACHE_DEBUG: z.stringbool().default(false),
});

/** `next build` evaluates routes without a running system, so it gets a key that is never used. */
const building = process.env.NEXT_PHASE === 'phase-production-build';

const parsed = settings.safeParse(
  building ? { ...process.env, CMS_KEY: 'x'.repeat(32) } : process.env,
);

export class SettingsError extends Error {
  override name = 'SettingsError';
}

if (!parsed.success) {
  const faults = parsed.error.issues.map(
    ({ path: [name], message }) => `${String(name)} ${message}`,
  );
  throw new SettingsError(`The site cannot start: ${faults.join('; ')}.`);
}

export const env = {
  ...parsed.data,
  isDevelopment,
};
