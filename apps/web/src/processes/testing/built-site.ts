import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { z } from 'zod';
import { front, search } from '../../../bundles.js';

const app = path.resolve(import.meta.dirname, '../../..');
const line = z.object({
  process: z.string(),
  event: z.string(),
  name: z.string().optional(),
  pid: z.number().optional(),
});

/** The built front and search with a test's renderer, in a separate folder. */
export class BuiltSite {
  /** What was logged, by any process. */
  private readonly output: string[] = [];
  /** Processes that have been ready, also those that are gone. */
  private readonly pids = new Map<string, number>();
  private front: ChildProcess | undefined;
  private readonly listeners = new Set<() => void>();

  private constructor(
    readonly folder: string,
    private readonly settings: Record<string, string>,
  ) {}

  static async build(settings: Record<string, string>): Promise<BuiltSite> {
    const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
    await mkdir(path.join(folder, 'tmp'));
    await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
    await symlink(path.resolve(app, '../../node_modules'), path.join(folder, 'node_modules'));
    const renderer = { ...front, entryPoints: { renderer: 'src/processes/testing/a-renderer.ts' } };
    const outdir = path.join(folder, 'dist');
    const where = { absWorkingDir: app, outdir, sourcemap: false };
    await Promise.all([front, search, renderer].map((part) => build({ ...part, ...where })));
    return new BuiltSite(folder, settings);
  }

  /** Resolves once the site answers requests. */
  async start(): Promise<void> {
    const { PATH, HOME } = process.env;
    const places = {
      DATA_DIR: path.join(this.folder, 'data'),
      TMPDIR: path.join(this.folder, 'tmp'),
    };
    const inherited = { PATH, HOME, NODE_ENV: 'production' } as const;
    const env = { ...inherited, ...places, ...this.settings };
    const script = path.join(this.folder, 'dist/front.js');
    const started = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.front = started;
    for (const stream of [started.stdout, started.stderr])
      createInterface({ input: stream }).on('line', (text) => this.note(text));
    const begun = this.output.length;
    await this.until(() => this.output.slice(begun).some((text) => text.includes('"started"')));
  }

  /** Ends the front as a supervisor does (SIGTERM) or as a power cut would; resolves when it is gone. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (!this.front || this.front.exitCode !== null || this.front.signalCode !== null) return;
    const ended = once(this.front, 'exit');
    this.front.kill(signal);
    await ended;
  }

  /** Sends a signal to the process of a name; returns what sends the same process another. */
  signal(name: string, signal: NodeJS.Signals): (signal: NodeJS.Signals) => void {
    const pid = this.pids.get(name);
    const send = (next: NodeJS.Signals) => {
      try {
        if (pid !== undefined) process.kill(pid, next);
      } catch {
        // It has ended.
      }
    };
    send(signal);
    return send;
  }

  /** Resolves when a condition holds that a line of the log can change. */
  private async until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      if (this.front?.exitCode !== null)
        throw new Error(`The front has ended:\n${this.output.join('\n')}`);
      await new Promise<void>((resolve) => this.listeners.add(resolve));
    }
  }

  /** The existing folders of sockets. */
  socketFolders(): Promise<string[]> {
    return readdir(path.join(this.folder, 'tmp'));
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  private note(text: string): void {
    this.output.push(text);
    const { event, name, pid } = line.safeParse(parsed(text)).data ?? {};
    if (event === 'process-ready' && name && pid) this.pids.set(name, pid);
    for (const go of this.listeners) go();
    this.listeners.clear();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
