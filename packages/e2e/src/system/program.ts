import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';

/** The time for a program to end after SIGTERM. */
const STOP_TIMEOUT_MS = 15_000;

/** A program under test, in a new process group; its output is kept. */
export class Program {
  private printed = '';
  private readonly child: ChildProcess;
  private readonly end: Promise<unknown[]>;

  constructor(command: string, options: { cwd: string; env: NodeJS.ProcessEnv }) {
    const stdio = ['ignore', 'pipe', 'pipe'] as const;
    const child = spawn(command, { ...options, shell: true, detached: true, stdio: [...stdio] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => (this.printed += part.toString()));
    }
    this.child = child;
    this.end = once(child, 'close');
  }

  get output(): string {
    return this.printed;
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** The exit code, or null when a signal ended it. */
  async ended(): Promise<number | null> {
    await this.end;
    return this.child.exitCode;
  }

  /** Sends SIGTERM to the whole group, and SIGKILL if it does not end in time. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    this.signal(signal);
    const timer = setTimeout(() => this.signal('SIGKILL'), STOP_TIMEOUT_MS);
    await this.end;
    clearTimeout(timer);
  }

  /** Signals the whole group, as a terminal does at Ctrl-C, or the program alone, as a supervisor does. */
  signal(signal: NodeJS.Signals, whom: 'group' | 'program' = 'group'): void {
    const { pid } = this.child;
    if (pid === undefined) return;
    try {
      process.kill(whom === 'group' ? -pid : pid, signal);
    } catch {
      // Everything in the group has ended already.
    }
  }
}

/** The ids of the processes whose environment contains a text, such as a DATA_DIR; Linux only. */
export async function processesWith(text: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const has = await Promise.all(
    ids.map((id) =>
      readFile(`/proc/${id}/environ`, 'utf8').then(
        (environment) => environment.includes(text),
        () => false,
      ),
    ),
  );
  return ids.filter((_, index) => has[index]);
}
