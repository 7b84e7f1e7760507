import { build } from 'esbuild';

/** The server in one file beside the output of `next build`, since Node runs no TypeScript. */
await build({
  entryPoints: { server: 'src/server/main.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  // Next must be the one that the build was made with.
  external: ['next'],
  logLevel: 'warning',
});
