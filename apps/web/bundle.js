import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { all, elements } from './bundles.js';

// Parts of an earlier build, which are named by their content.
const folder = elements.outdir ?? '';
for (const name of await readdir(folder).catch(() => []))
  if (/^comment-[A-Z0-9]{8}\.js$/.test(name)) await rm(path.join(folder, name));

/** The scripts of the site's three processes, Next's cache handler and the custom elements. */
await Promise.all(all.map((options) => build(options)));
