import { build } from 'esbuild';

/** The front server and Next's cache handler, each in one file beside the output of `next build`. */
await build({
  entryPoints: { server: 'src/server/main.ts', 'next-cache': 'src/server/next-cache.ts' },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  // Next must be the one that the build was made with; the limiter requires Node's own modules as it runs.
  external: ['next', 'rate-limiter-flexible'],
  logLevel: 'warning',
});
