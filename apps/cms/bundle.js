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

/** The server, bundled since Node does not run TypeScript. */
await build({
  ...shared,
  entryPoints: { server: 'src/startup/server/main.ts' },
  // The server must use the same Next as the build.
  external: ['next'],
});

/** The commands, which open Payload without Next; packages are external, as in Next's build. */
await build({
  ...shared,
  entryPoints: {
    password: 'src/startup/password/main.ts',
    references: 'src/startup/references/main.ts',
  },
  external: Object.keys(dependencies)
    .filter((name) => !name.startsWith('@regionwebb/'))
    .flatMap((name) => [name, `${name}/*`]),
});
