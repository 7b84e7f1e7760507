import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const withStart = z.object({ scripts: z.object({ start: z.string() }) });

export interface StartScript {
  env: Record<string, string>;
  command: [string, ...string[]];
}

/** Reads the start script of an app, so that it is measured as it is run: `NAME=value … exec program word …`, unquoted. */
export function startScript(app: string): StartScript {
  const file = readFileSync(path.join(app, 'package.json'), 'utf8');
  return readScript(withStart.parse(JSON.parse(file)).scripts.start);
}

export function readScript(script: string): StartScript {
  const words = script.split(' ');
  const start = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const [program, ...others] = words.slice(words[start] === 'exec' ? start + 1 : start);
  if (start < 0 || !program) throw new Error(`No program is named in: ${script}`);
  const env: Record<string, string> = {};
  for (const word of words.slice(0, start)) {
    const at = word.indexOf('=');
    env[word.slice(0, at)] = word.slice(at + 1);
  }
  return { env, command: [program, ...others] };
}
