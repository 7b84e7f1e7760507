import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from './cannot-start.js';
import { apps, memory, root } from './places.js';
import { runToEnd } from './run-to-end.js';
import { otherCopies } from './running-copies.js';
import { sourceDigest } from './source-digest.js';

const stamp = path.join(memory, 'built-from');

/** Builds the two apps when their sources have changed since the last build, unless a copy runs from it. */
export async function buildIfNeeded() {
  const digest = sourceDigest();
  if (isBuiltFrom(digest)) return;
  const [pid] = otherCopies();
  if (pid !== undefined) {
    throw new CannotStart(
      `The sources have changed, and a running copy (process ${pid}) uses the present build; stop it before starting this one.`,
    );
  }
  console.log('Building …');
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };
  const command = ['turbo', 'run', 'build', '--output-logs=errors-only'];
  const code = await runToEnd('npx', command, { env });
  if (code !== 0) throw new CannotStart('The build failed; the reason is above.');
  mkdirSync(memory, { recursive: true });
  writeFileSync(stamp, digest);
}

const isBuiltFrom = (digest) =>
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === digest &&
  apps.every((app) => existsSync(path.join(root, 'apps', app, '.next/BUILD_ID')));
