import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from './cannot-start.js';
import { readLines } from './child-process.js';
import { apps, root } from './paths.js';
import { runStep } from './progress.js';
import { buildsInUse, refuseBesideCopies, withBuildLock } from './running-copies.js';

const turbo = path.join(root, 'node_modules/turbo/bin/turbo');
/** Only the cache of this checkout: no build is fetched from elsewhere, or sent there. */
const build = ['run', 'build', '--filter=./apps/*', '--cache=local:rw'];
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };

const taskOf = (app) => `@regionwebb/${app}#build`;

/**
 * Has turbo build each app whose inputs (turbo.json) have changed, or restore its outputs from turbo's cache. Throws
 * `CannotStart` when that would replace a build that a running copy of the system uses.
 *
 * @returns {Promise<string>} identifies the build by its inputs
 */
export const buildIfNeeded = () =>
  withBuildLock(async (lockFor) => {
    const plan = await planBuild();
    const id = plan.map(({ hash }) => hash).join(' ');
    const inUse = buildsInUse();
    if (inUse.length > 0 && inUse.every((other) => other === id)) return id;
    refuseBesideCopies('The sources have changed');
    const missing = plan.filter(({ isCached }) => !isCached).map(({ app }) => app);
    const printed = new Map();
    const work = () => runTurbo(printed, lockFor);
    // Restoring both apps takes a second, and outputs that are in place are left alone.
    if (missing.length === 0) await work();
    else
      await runStep(`Building ${missing.join(' and ')}`, work, () =>
        missing.map((app) => `${app}: ${printed.get(taskOf(app))?.at(-1).trim() ?? 'not begun'}`),
      );
    return id;
  });

/**
 * What turbo would do for each app.
 *
 * @returns {Promise<{ app: string, hash: string, isCached: boolean, files: string[] }[]>} `files`: what the app is built
 *   from, as paths from the root
 */
export async function planBuild() {
  const run = promisify(execFile)(process.execPath, [turbo, ...build, '--dry=json'], {
    cwd: root,
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
  const { stdout } = await run.catch(({ stderr }) => {
    throw new CannotStart(`The build could not be planned. ${stderr}`);
  });
  const tasks = new Map(JSON.parse(stdout).tasks.map((task) => [task.taskId, task]));
  return apps.map((app) => {
    const task = tasks.get(taskOf(app));
    const isCached = task.cache.status === 'HIT';
    return { app, hash: task.hash, isCached, files: filesOf(task, tasks) };
  });
}

/** The inputs of a task and of all that it depends on. */
function filesOf(task, tasks) {
  const needed = new Set([task]);
  // A set also visits what is added to it meanwhile.
  for (const { dependencies } of needed) {
    for (const id of dependencies) needed.add(tasks.get(id));
  }
  return [...needed].flatMap(({ directory, inputs }) =>
    Object.keys(inputs).map((file) => path.join(directory, file)),
  );
}

/** Collects what each task and turbo itself print; what a failed task printed is shown. */
async function runTurbo(printed, onSpawn) {
  const args = [turbo, ...build, '--output-logs=new-only', '--json'];
  const onLine = (line) => {
    const { source, text } = parseEvent(line);
    if (text.trim()) printed.set(source, [...(printed.get(source) ?? []), text]);
  };
  const code = await readLines(process.execPath, args, { env, onSpawn, onLine });
  if (code === 0) return;
  const summary = printed.get('turbo') ?? [];
  const failed = summary.find((line) => line.startsWith('Failed:')) ?? '';
  const app = apps.find((name) => failed.includes(taskOf(name)));
  console.error((app ? printed.get(taskOf(app)) : summary).join('\n'));
  throw new CannotStart(`The build failed${app ? ` in apps/${app}` : ''}; the reason is above.`);
}

/** Turbo's own errors are not JSON. */
function parseEvent(line) {
  try {
    return JSON.parse(line);
  } catch {
    return { source: 'turbo', text: line };
  }
}
