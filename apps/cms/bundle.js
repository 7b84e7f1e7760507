import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const shared = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
};

/** The server in one file beside the output of `next build`, since Node runs no TypeScript. */
await build({
  ...shared,
  entryPoints: { server: 'src/startup/server/main.ts' },
  // Next must be the one that the build was made with.
  external: ['next'],
});

/** What opens Payload without Next; it takes what is installed, as Next's own build of the CMS does. */
await build({
  ...shared,
  entryPoints: { password: 'src/startup/password/main.ts' },
  external: Object.keys(dependencies)
    .filter((name) => !name.startsWith('@regionwebb/'))
    .flatMap((name) => [name, `${name}/*`]),
});
