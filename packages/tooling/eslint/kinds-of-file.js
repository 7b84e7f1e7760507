export const typescript = ['**/*.{ts,tsx}'];

export const testing = [
  '**/*.test.{js,ts,tsx}',
  '**/testing/**/*.{ts,tsx}',
  'packages/e2e/**/*.ts',
];

/** The files that React's compiler can check. */
export const componentsAndHooks = ['**/*.tsx', '**/use-*.ts'];

/** Next and Payload load the default export of these; other files have none. */
export const nextAndConfigFiles = [
  'apps/*/src/app/**/*.{ts,tsx}',
  'apps/cms/src/payload.config.ts',
  'apps/web/src/renderer/next-cache.ts',
];

/** Written by tools; `npm run check -- generated` holds them to their sources. */
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
