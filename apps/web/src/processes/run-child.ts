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
  /** The build that the process runs. */
  build: string;
  close: () => Promise<void>;
}

/** Milliseconds that a process has to end. */
const LONGEST_END_MS = 2_000;
/** Milliseconds between checks whether the other processes have ended. */
const BETWEEN_MS = 100;

export interface Child extends Given {
  sequence: number;
  /** The changes that have been applied. */
  applied: Sequence;
}

/**
 * The main function of a process that the front has started: it answers the front's messages, and ends on `stop` or
 * when the front is gone. It ignores signals: the front stops its children.
 */
export async function runChild(
  /** Expires what a change concerns, at once. */
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
    // A front that has told its children to stop cleans up after them.
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
      if (!started || !isLost()) return sendToFront({ type: 'pong' });
      // The socket's folder has been removed: the next child listens at a new one.
      log('socket-lost');
      return void end();
    }
    apply(message);
    applied.apply(message.sequence);
    sendToFront({ type: 'applied', sequence: applied.current });
  });
  // The front may have ended while this was loading.
  if (!process.connected) return end();
  try {
    started = await start({ name, ...rest, applied });
    sendToFront({
      type: 'ready',
      protocol: PROTOCOL,
      build: started.build,
      sequence: applied.current,
    });
  } catch (error) {
    const isForOperator = error instanceof CannotStart;
    console.error(isForOperator ? describeError(error).message : error);
    process.exit(isForOperator ? CANNOT_START : 1);
  }
}

/** Does nothing once the front is gone. */
function sendToFront(message: ToFront): void {
  if (process.connected) process.send?.(message, undefined, {}, () => undefined);
}
