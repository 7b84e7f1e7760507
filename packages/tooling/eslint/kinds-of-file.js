export const typescript = ['**/*.{ts,tsx}'];

export const testing = [
  '**/*.test.{js,ts,tsx}',
  '**/testing/**/*.{ts,tsx}',
  'packages/e2e/**/*.ts',
];

/** What React's compiler can say something of. */
export const componentsAndHooks = ['**/*.tsx', '**/use-*.ts'];

/** Next and Payload find these by their default export; nothing else has one. */
export const nextAndConfigFiles = [
  'apps/*/src/app/**/*.{ts,tsx}',
  'apps/cms/src/payload.config.ts',
  'apps/web/src/renderer/next-cache.ts',
];

/** Written by a tool and never by hand; CI checks that they are up to date instead. */
export const generated = [
  '**/node_modules',
  '**/.next',
  '**/dist',
  'apps/web/public',
  'data',
  '**/next-env.d.ts',
  '**/importMap.js',
  '**/payload-types.ts',
  'apps/cms/src/migrations',
];
