import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from '@regionwebb/start-up/cannot-start';
import { describeError, log, logAs } from './log';
import {
  CANNOT_START,
  given,
  PROTOCOL,
  toChild,
  type Change,
  type Given,
  type ToFront,
} from './messages';
import { Sequence } from './sequence';
import { removeSockets, removeUnused } from './socket-folder';

export interface Started {
  /** Which build the process runs. */
  build: string;
  close: () => Promise<void>;
}

/** Milliseconds in which a process ends, when it is to. */
const LONGEST_END_MS = 2_000;
/** Milliseconds between two looks whether the others have ended. */
const BETWEEN_MS = 100;

export interface Child extends Given {
  sequence: number;
  /** What has been applied. */
  applied: Sequence;
}

/**
 * The main function of a process that the front has started: it answers the front's messages, and ends on `stop` or
 * when the front is gone. Signals are for the front, which stops its children itself.
 */
export async function runChild(
  /** Makes outdated what a change concerns, at once. */
  apply: (change: Change) => void,
  start: (child: Child) => Promise<Started>,
): Promise<void> {
  process.umask(0o077);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => undefined);
  const { name, ...rest } = given.parse(JSON.parse(process.argv[2] ?? ''));
  const applied = new Sequence(rest.sequence);
  logAs(name);
  let started: Started | undefined;
  const end = async () => {
    setTimeout(() => process.exit(0), LONGEST_END_MS);
    await started?.close().catch(() => undefined);
    // A front that has told its children to end tidies up after them.
    while (!process.connected && !(await removeUnused(path.dirname(rest.socket))))
      await sleep(BETWEEN_MS);
    process.exit(0);
  };
  process.once('exit', () => removeSockets(rest.socket));
  const isLost = () => process.platform !== 'win32' && !existsSync(rest.socket);
  process.once('disconnect', () => void end());
  process.on('message', (received) => {
    const message = toChild.parse(received);
    if (message.type === 'stop') return void end();
    if (message.type === 'ping') {
      if (!started || !isLost()) return tell({ type: 'pong' });
      // Somebody has tidied up: the next one listens at a new one.
      log('socket-lost');
      return void end();
    }
    apply(message);
    applied.apply(message.sequence);
    tell({ type: 'applied', sequence: applied.current });
  });
  // Loading takes a while, in which the front may have gone.
  if (!process.connected) return end();
  try {
    started = await start({ name, ...rest, applied });
    tell({ type: 'ready', protocol: PROTOCOL, build: started.build, sequence: applied.current });
  } catch (error) {
    const isTold = error instanceof CannotStart;
    console.error(isTold ? describeError(error).message : error);
    process.exit(isTold ? CANNOT_START : 1);
  }
}

/** Without a front there is nobody to tell. */
function tell(message: ToFront): void {
  if (process.connected) process.send?.(message, undefined, {}, () => undefined);
}
