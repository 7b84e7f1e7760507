import path from 'node:path';
import { z } from 'zod';

const settings = z.object({
  WEB_PORT: z.coerce.number().int().default(3000),
  WEB_URL: z.url().default('http://localhost:3000'),
  CMS_URL: z.url().default('http://localhost:3001'),
  CMS_KEY: z.string().min(32, 'must be at least 32 characters'),
  DATA_DIR: z.string().default(path.resolve('../../data')),
});

/** `next build` evaluates routes without a running system, so it gets a key that is never used. */
const building = process.env.NEXT_PHASE === 'phase-production-build';

export const env = settings.parse(
  building ? { ...process.env, CMS_KEY: 'x'.repeat(32) } : process.env,
);
