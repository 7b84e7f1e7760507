/** What `npm run check` runs, the slowest first; `npm run check -- lint sizes` runs two of them. */
export const steps = [
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'generated', command: 'node packages/tooling/check/generated.js' },
  { name: 'types', command: 'npx turbo run types --output-logs=errors-only' },
  { name: 'format', command: 'npx prettier --check --log-level=warn .' },
  { name: 'unused', command: 'npx knip --config packages/tooling/knip.json --no-progress' },
  { name: 'imports', command: 'node packages/tooling/imports/run.js' },
  { name: 'sizes', command: 'node packages/tooling/check/sizes.js' },
  { name: 'versions', command: 'npx syncpack lint --config packages/tooling/syncpack.json' },
  { name: 'lock-file', command: 'node packages/tooling/check/lock-file.js' },
];
