import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inheritedEnv } from '../env';
import { bound } from './bound';
import { processTree, proportionalMemory } from './process-tree';

const START_TIMEOUT_MS = 120_000;
const TICKS_PER_SECOND = 100;

export interface Recipe {
  name: string;
  command: [string, ...string[]];
  cwd: string;
  env?: Record<string, string>;
  /** Answers 200 when the server is ready. */
  readyAt: string;
  logs: string;
  /** The processor that it is bound to, where the system can do that. */
  core?: number;
}

const running = new Set<ChildProcess>();

/** Ends all servers, however a measurement ends. */
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => process.exit(1));

/** A program that is measured, with its processor time and memory as Linux counts them. */
export class Server {
  private constructor(
    private readonly child: ChildProcess,
    /** Milliseconds from the start of the process to its first answer. */
    readonly startedIn: number,
  ) {}

  static async start(recipe: Recipe): Promise<Server> {
    const { name, command, cwd, env, readyAt, logs, core } = recipe;
    const began = performance.now();
    mkdirSync(logs, { recursive: true });
    const log = openSync(path.join(logs, `${name}.log`), 'a');
    const [program, ...words] = core === undefined ? command : bound(core, command);
    const child = spawn(program, words, {
      cwd,
      env: { ...inheritedEnv(), ...env },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    running.add(child);
    child.once('exit', () => running.delete(child));
    while (!(await answers(readyAt))) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`${name} ended; see ${name}.log in ${logs}`);
      if (performance.now() - began > START_TIMEOUT_MS) throw new Error(`${name} does not answer`);
      await sleep(25);
    }
    return new Server(child, performance.now() - began);
  }

  /** Seconds of processor time so far, with those of its children. */
  get processorTime(): number {
    return this.processes.reduce((sum, pid) => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return sum + (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
    }, 0);
  }

  /** Megabytes of its processes; shared memory is counted once. */
  get memory(): number {
    return this.processes.reduce((sum, pid) => sum + proportionalMemory(pid), 0);
  }

  async stop(): Promise<void> {
    // A process that was ended by a signal has no exit code.
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const end = once(this.child, 'close');
    this.child.kill('SIGTERM');
    await end;
  }

  /** The ids of its process and of its children. */
  get processes(): number[] {
    return this.child.pid === undefined ? [] : processTree(this.child.pid);
  }
}

const answers = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.ok;
    },
    () => false,
  );
