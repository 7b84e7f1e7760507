import path from 'node:path';
import { z } from 'zod';

const secret = z.string().min(32, 'must be at least 32 characters');

const settings = z.object({
  DATA_DIR: z.string().default(path.resolve('../../data')),
  DATABASE_URL: z.string().optional(),
  MONGODB_TRANSACTIONS: z.stringbool().default(true),
  CMS_URL: z.url().default('http://localhost:3001'),
  WEB_URL: z.url().default('http://localhost:3000'),
  PAYLOAD_SECRET: secret,
  CMS_KEY: secret,
});

/** `next build` evaluates the config without a running system, so it gets a secret that is never used. */
const building = process.env.NEXT_PHASE === 'phase-production-build';
const buildOnly = { PAYLOAD_SECRET: 'x'.repeat(32), CMS_KEY: 'x'.repeat(32) };

const parsed = settings.parse(building ? { ...process.env, ...buildOnly } : process.env);

export const env = {
  ...parsed,
  DATABASE_URL: parsed.DATABASE_URL ?? `file:${path.join(parsed.DATA_DIR, 'regionwebb.db')}`,
};
