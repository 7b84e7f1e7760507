import { readFileSync } from 'node:fs';

/** The names of an app's settings: the keys of the schema in its `env.ts`. */
export function settingsOf(app) {
  const source = readFileSync(new URL(`../../../apps/${app}/src/env.ts`, import.meta.url), 'utf8');
  const names = [...source.matchAll(/^ +([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
  return [...new Set(names)].sort();
}
