import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { describeError, log } from '../../processes/log';
import {
  CANNOT_START,
  PROTOCOL,
  toFront,
  type Given,
  type ToChild,
} from '../../processes/messages';

export interface ChildOptions {
  name: string;
  /** The script that it runs. */
  file: string;
  /** Flags of Node, such as its limit of memory. */
  flags: string[];
  env: NodeJS.ProcessEnv;
  /** Where it is to answer. */
  socket: string;
  /** The change that it begins with, at the moment when it is started. */
  given: () => Pick<Given, 'sequence' | 'database'>;
  /** The build that it must be of. */
  build: string;
  onReady?: () => void;
  onGone?: () => void;
  /** It has said what must be put right before it was ever ready, and cannot be started. */
  onCannotStart: () => void;
  /** Milliseconds. */
  times?: Partial<typeof times>;
}

const times = {
  ready: 60_000,
  ping: 5_000,
  firstPause: 250,
  longestPause: 10_000,
  /** One that has run for this long is started again without a longer pause. */
  steady: 60_000,
  stop: 2_000,
};
const MOST_UNANSWERED = 3;
/** Between two pings; it says one thing for each, and one for each batch of changes. */
const MOST_MESSAGES = 5_000;
/** Below the front, whose kept pages come first. */
const PRIORITY = 5;

/**
 * A process of the site that the front keeps running: one that ends is started again after pauses that grow, one that
 * hangs is ended and started again. It hangs when it leaves three pings unanswered while the front was on time itself.
 */
export class SupervisedChild {
  readonly name: string;
  readonly socket: string;
  isReady = false;
  /** What it has applied of the changes. */
  sequence = 0;
  private hasBeenReady = false;
  private process: ChildProcess | undefined;
  /** Pings, since it last said something. */
  private unanswered = 0;
  /** Messages, since the last ping. */
  private received = 0;
  private readonly times: typeof times;
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: ChildOptions) {
    this.name = options.name;
    this.socket = options.socket;
    this.times = { ...times, ...options.times };
  }

  start(): void {
    this.running = this.keepRunning();
  }

  get pid(): number | undefined {
    return this.process?.pid;
  }

  /** To a process that is gone it is not sent: the next one is given what it must know. */
  send(message: ToChild): void {
    if (this.process?.connected) this.process.send(message, () => undefined);
  }

  /** Lets it end by itself, and ends it when it does not. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.send({ type: 'stop' });
    const timer = setTimeout(() => this.process?.kill('SIGKILL'), this.times.stop);
    await this.running;
    clearTimeout(timer);
  }

  private isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async keepRunning(): Promise<void> {
    const { signal } = this.stopping;
    const { firstPause, longestPause, steady } = this.times;
    let pause = firstPause;
    while (!this.isStopping()) {
      const began = performance.now();
      const code = await this.run();
      if (this.isStopping()) return;
      if (code === CANNOT_START && !this.hasBeenReady) return this.options.onCannotStart();
      if (performance.now() - began >= steady) pause = firstPause;
      log('process-ended', { name: this.name, how: String(code), pause });
      await sleep(pause, undefined, { signal }).catch(() => undefined);
      pause = Math.min(pause * 2, longestPause);
    }
  }

  /** One life of the process; resolves with its exit code, or the signal that ended it. */
  private async run(): Promise<number | string> {
    const { file, flags, env, given, onGone } = this.options;
    const argument = JSON.stringify({ name: this.name, socket: this.socket, ...given() });
    let child;
    try {
      child = fork(file, [argument], { execArgv: flags, env });
    } catch (error) {
      // The system has no memory for another process, for example.
      return describeError(error).message;
    }
    this.process = child;
    this.received = 0;
    if (child.pid !== undefined) lower(child.pid);
    const late = setTimeout(() => this.end('was not ready in time'), this.times.ready);
    const pings = this.ping(child);
    child.on('message', (received) => {
      // What one has said that has ended may be read after that.
      if (child === this.process) this.take(received, late);
    });
    const how = await new Promise<number | string>((resolve) => {
      child.on('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'));
    });
    clearTimeout(late);
    clearInterval(pings);
    this.process = undefined;
    this.isReady = false;
    onGone?.();
    return how;
  }

  private take(received: unknown, late: NodeJS.Timeout): void {
    this.received += 1;
    if (this.received === MOST_MESSAGES) this.end('says too much');
    const { data: message } = toFront.safeParse(received);
    // A library may talk to whatever has started its process.
    if (!message) return;
    this.unanswered = 0;
    if (message.type === 'pong') return;
    this.sequence = message.sequence;
    if (message.type === 'applied') return;
    const { protocol, build } = message;
    if (protocol !== PROTOCOL || build !== this.options.build)
      return this.end(`is of another build, ${build}`);
    clearTimeout(late);
    this.hasBeenReady = true;
    this.isReady = true;
    this.options.onReady?.();
  }

  private ping(child: ChildProcess): NodeJS.Timeout {
    let due = performance.now() + this.times.ping;
    return setInterval(() => {
      const isLate = performance.now() - due > this.times.ping / 2;
      due = performance.now() + this.times.ping;
      // A front that was held up itself has not read what was answered.
      if (isLate || !this.isReady) this.unanswered = 0;
      if (this.unanswered >= MOST_UNANSWERED) return this.end('does not answer');
      this.unanswered += 1;
      this.received = 0;
      if (child.connected) child.send({ type: 'ping' }, () => undefined);
    }, this.times.ping);
  }

  private end(why: string): void {
    log('process-hangs', { name: this.name, why });
    this.process?.kill('SIGKILL');
  }
}

function lower(pid: number): void {
  try {
    setPriority(pid, PRIORITY);
  } catch {
    // It has ended already, or the system does not allow it.
  }
}
