import path from 'node:path';
import { readSettings } from '@regionwebb/start-up/read-settings';
import { count, flag, port, secret, webAddress } from '@regionwebb/start-up/setting-types';
import { z } from 'zod';

const isDevelopment = process.env.NODE_ENV === 'development';

const settings = z.object({
  HOST: z.string().default('127.0.0.1'),
  WEB_PORT: port().default(3000),
  WEB_URL: webAddress().default('http://localhost:3000'),
  CMS_URL: webAddress().default('http://localhost:3001'),
  CMS_KEY: secret('give the same key, of at least 32 characters, to the site and the CMS'),
  DATA_DIR: z.string().default(path.resolve('../../data')),
  TRUSTED_PROXIES: count().default(0),
  FAST_LANE: flag().default(true),
  RENDERERS: count().default(1),
  RESTART_SECONDS: count().default(10),
  COMPONENT_PAGE: flag().default(isDevelopment),
  CDN_SECONDS: count().default(0),
  ACCEPT_DATABASE: z.string().optional(),
  CACHE_DEBUG: flag().default(false),
});

/** `next build` evaluates routes without a running system, so it gets a key that is never used. */
const building = process.env.NEXT_PHASE === 'phase-production-build';
const buildOnly = building ? { CMS_KEY: 'x'.repeat(32) } : {};

export const env = {
  ...readSettings('The site', settings, { ...process.env, ...buildOnly }),
  isDevelopment,
  /** Where the search listens; the front passes it to the renderers that it starts. */
  searchSocket: process.env.SEARCH_SOCKET,
};

/** The environment of a child process: the front's, and `extra`. */
export const envForChild = (extra: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  ...extra,
});
