import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from './cannot-start.js';
import { root } from './places.js';
import { runQuietly } from './run-to-end.js';
import { secondsSince } from './run-step.js';

/**
 * Runs the commands of an app's own `build` script one after another, and says how long each took; what one prints is
 * shown when it fails. `onBegin` is told each command as it begins.
 */
export async function buildApp(app, onBegin) {
  const cwd = path.join(root, 'apps', app);
  const { scripts } = JSON.parse(readFileSync(path.join(cwd, 'package.json'), 'utf8'));
  const PATH = [path.join(root, 'node_modules/.bin'), process.env.PATH].join(path.delimiter);
  const env = { ...process.env, PATH, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  for (const command of scripts.build.split(' && ')) {
    onBegin(command);
    const began = Date.now();
    const { code, printed } = await runQuietly(command, { cwd, env });
    if (code !== 0) {
      console.error(printed);
      throw new CannotStart(`The build failed at ${command} in apps/${app}; the reason is above.`);
    }
    console.log(`[${app}] ${command} took ${secondsSince(began)}.`);
  }
}
