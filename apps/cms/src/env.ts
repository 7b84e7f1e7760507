import path from 'node:path';
import { readSettings } from '@regionwebb/start-up/read-settings';
import { count, flag, port, secret, webAddress } from '@regionwebb/start-up/setting-types';
import { z } from 'zod';

const email = () => z.email('must be an e-mail address');

const settings = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    CMS_PORT: port().default(3001),
    CMS_URL: webAddress().default('http://localhost:3001'),
    WEB_URL: webAddress().default('http://localhost:3000'),
    TRUSTED_PROXIES: count().default(0),
    DATA_DIR: z.string().default(path.resolve('../../data')),
    DATABASE_URL: z
      .string()
      .regex(
        /^(file:.|mongodb(\+srv)?:\/\/)/,
        'must be an address that begins with file:, mongodb:// or mongodb+srv://',
      )
      .optional(),
    MONGODB_TRANSACTIONS: flag().default(true),
    ADMIN_EMAIL: email().default('admin@region.example'),
    ADMIN_PASSWORD: z.string().min(12, 'must be at least 12 characters').optional(),
    DEMO_CONTENT: flag().default(false),
    AUDIT_LOG_DAYS: count().default(730),
    JOBS: flag().default(true),
    SMTP_URL: z
      .url({
        protocol: /^smtps?$/,
        error: 'must be an address that begins with smtp:// or smtps://',
      })
      .optional(),
    MAIL_FROM: email().optional(),
    DIARY_WEBHOOK_URL: webAddress().optional(),
    DIARY_WEBHOOK_SECRET: secret().optional(),
    PAYLOAD_SECRET: secret(),
    CMS_KEY: secret(),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    path: ['MAIL_FROM'],
    error: 'is missing; SMTP_URL needs an address to send from',
  })
  .refine(
    ({ DIARY_WEBHOOK_URL, DIARY_WEBHOOK_SECRET }) => !DIARY_WEBHOOK_URL || DIARY_WEBHOOK_SECRET,
    {
      path: ['DIARY_WEBHOOK_SECRET'],
      error: 'is missing; DIARY_WEBHOOK_URL needs a secret to sign with',
    },
  );

/** `next build` evaluates the config without a running system, so it gets secrets that are never used. */
const building = process.env.NEXT_PHASE === 'phase-production-build';
const buildOnly = building ? { PAYLOAD_SECRET: 'x'.repeat(32), CMS_KEY: 'x'.repeat(32) } : {};

const given = readSettings('The CMS', settings, { ...process.env, ...buildOnly });

export const env = {
  ...given,
  DATABASE_URL: given.DATABASE_URL ?? `file:${path.join(given.DATA_DIR, 'regionwebb.db')}`,
  isDevelopment: process.env.NODE_ENV === 'development',
};
