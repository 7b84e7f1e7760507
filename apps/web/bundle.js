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

/** The custom elements: all the script that a visitor ever gets, each page only those that it has. */
await build({
  entryPoints: {
    'comment-field': 'src/comments/comment-field.element.ts',
    'listen-page': 'src/listen/listen-page.element.ts',
    'main-menu': 'src/shell/main-menu.element.ts',
    'open-now': 'src/offices/open-now.element.ts',
    'share-page': 'src/share/share-page.element.ts',
  },
  outdir: 'public/static',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
