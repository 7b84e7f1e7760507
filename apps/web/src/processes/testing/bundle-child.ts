import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/** Bundles scripts of the site for Node, by name; resolves with the folder. */
export async function bundleChildren(entryPoints: Record<string, string>): Promise<string> {
  const outdir = await mkdtemp(path.join(tmpdir(), 'children-'));
  const options = { bundle: true, platform: 'node', format: 'esm', target: 'node20' } as const;
  await build({
    ...options,
    entryPoints,
    outdir,
    outExtension: { '.js': '.mjs' },
    external: ['rate-limiter-flexible'],
    logLevel: 'silent',
  });
  return outdir;
}
