import path from 'node:path';
import { z } from 'zod';

const secret = z
  .string('is missing; give it at least 32 characters that nobody can guess')
  .min(32, 'must be at least 32 characters');

const settings = z
  .object({
    CMS_PORT: z.coerce.number().int().default(3001),
    CMS_URL: z.url().default('http://localhost:3001'),
    WEB_URL: z.url().default('http://localhost:3000'),
    DATA_DIR: z.string().default(path.resolve('../../data')),
    DATABASE_URL: z.string().optional(),
    MONGODB_TRANSACTIONS: z.stringbool().default(true),
    ADMIN_EMAIL: z.email().default('admin@region.example'),
    ADMIN_PASSWORD: z.string().min(12, 'must be at least 12 characters').optional(),
    DEMO_CONTENT: z.stringbool().default(false),
    JOBS: z.stringbool().default(true),
    SMTP_URL: z
      .url({
        protocol: /^smtps?$/,
        error: 'must be an address that begins with smtp:// or smtps://',
      })
      .optional(),
    MAIL_FROM: z.email().optional(),
    PAYLOAD_SECRET: secret,
    CMS_KEY: secret,
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    path: ['MAIL_FROM'],
    error: 'is missing; SMTP_URL needs an address to send from',
  });

/** `next build` evaluates the config without a running system, so it gets secrets that are never used. */
const building = process.env.NEXT_PHASE === 'phase-production-build';
const buildOnly = building ? { PAYLOAD_SECRET: 'x'.repeat(32), CMS_KEY: 'x'.repeat(32) } : {};

const given = Object.entries(process.env).filter(([, value]) => value !== '');
const parsed = settings.safeParse({ ...Object.fromEntries(given), ...buildOnly });

export class SettingsError extends Error {
  override name = 'SettingsError';
}

if (!parsed.success) {
  const faults = parsed.error.issues.map(
    ({ path: [name], message }) => `${String(name)} ${message}`,
  );
  throw new SettingsError(`The CMS cannot start: ${faults.join('; ')}.`);
}

export const env = {
  ...parsed.data,
  DATABASE_URL:
    parsed.data.DATABASE_URL ?? `file:${path.join(parsed.data.DATA_DIR, 'regionwebb.db')}`,
  isDevelopment: process.env.NODE_ENV === 'development',
};
