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
  /** Its script. */
  file: string;
  /** Flags of Node, such as its memory limit. */
  flags: string[];
  env: NodeJS.ProcessEnv;
  /** The socket that it listens at. */
  socket: string;
  /** The change that it begins with, at the moment when it is started. */
  given: () => Pick<Given, 'sequence' | 'database'>;
  /** The build that it must be of. */
  build: string;
  onReady?: () => void;
  onGone?: () => void;
  /** It has logged what must be corrected before it was ever ready, and cannot be started. */
  onCannotStart: () => void;
  /** Milliseconds. */
  times?: Partial<typeof times>;
}

const times = {
  ready: 60_000,
  ping: 5_000,
  firstPause: 250,
  longestPause: 10_000,
  /** A process that has run for this long is restarted without a longer pause. */
  steady: 60_000,
  stop: 2_000,
};
const MOST_UNANSWERED = 3;
/** Between two pings; it sends one message for each, and one for each batch of changes. */
const MOST_MESSAGES = 5_000;
/** Below the front, so that cached pages come first. */
const PRIORITY = 5;

/**
 * A process of the site that the front keeps running: it is restarted with growing pauses when it ends, and killed and
 * restarted when it hangs, that is when three pings stay unanswered while the front was on time.
 */
export class SupervisedChild {
  readonly name: string;
  readonly socket: string;
  isReady = false;
  /** The changes that it has applied. */
  sequence = 0;
  private hasBeenReady = false;
  private process: ChildProcess | undefined;
  /** Pings since its last message. */
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

  /** Does nothing for a process that is gone: the next one starts from the current state. */
  send(message: ToChild): void {
    if (this.process?.connected) this.process.send(message, () => undefined);
  }

  /** Stops it, and kills it when it does not end. */
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

  /** One run of the process; resolves with its exit code, or the signal that ended it. */
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
      // The messages of a process that has ended may be read after that.
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
    // A library may send messages to the parent process.
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
      // A front that was blocked has not read the answers.
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
