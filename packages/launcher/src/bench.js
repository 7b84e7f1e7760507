import { buildIfNeeded } from './build.js';
import { installIfNeeded } from './install.js';
import { runToEnd } from './run-to-end.js';

/** The measurements, of a build of the sources as they are: an older one may lack what the bench fills. */
export async function bench(words) {
  await installIfNeeded();
  await buildIfNeeded();
  const command = ['run', '--silent', 'bench', '--workspace', '@regionwebb/bench', '--'];
  process.exitCode = await runToEnd('npm', [...command, ...words]);
}
