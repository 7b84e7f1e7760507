import { rmdir } from 'node:fs/promises';
import path from 'node:path';
import { CannotStart } from '@regionwebb/start-up/cannot-start';
import { describeError } from '../server/describe-error';
import { logAs } from '../server/log';
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

export interface Started {
  /** Which build the process runs. */
  build: string;
  close: () => Promise<void>;
}

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
  let close = () => Promise.resolve();
  const end = async () => {
    await close().catch(() => undefined);
    // The last of the children of a front that was killed tidies up.
    await rmdir(path.dirname(rest.socket)).catch(() => undefined);
    process.exit(0);
  };
  process.once('disconnect', () => void end());
  process.on('message', (received) => {
    const message = toChild.parse(received);
    if (message.type === 'stop') return void end();
    if (message.type === 'ping') return tell({ type: 'pong' });
    apply(message);
    applied.apply(message.sequence);
    tell({ type: 'applied', sequence: applied.current });
  });
  try {
    const started = await start({ name, ...rest, applied });
    close = started.close;
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
