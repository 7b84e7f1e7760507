import { build } from 'esbuild';
import { all } from './bundles.js';

/** The scripts of the site's three processes, Next's cache handler and the custom elements. */
await Promise.all(all.map((options) => build(options)));
