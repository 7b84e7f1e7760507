import { setTimeout as sleep } from 'node:timers/promises';
import type { Batch, ReadChanges } from '../../cms/changes';
import { CmsUnavailable } from '../../cms/client';
import { describeError, log } from '../../processes/log';

export type FeedState = 'starting' | 'following' | 'unreachable' | 'refused' | 'held';

export interface FollowOptions {
  readChanges: ReadChanges;
  /** The position to continue from; without one, no cached page is current. */
  position: string | undefined;
  /** Expires what carries the tags, before anything is rendered again. */
  onChange: (tags: readonly string[], cursor: string) => void;
  onPosition: (cursor: string) => void;
  /** Whether an answer is of another database than before; rejects with `FeedHeld` where it must not be followed. */
  judge?: (batch: Batch, isReset: boolean) => Promise<boolean>;
  /** The feed has answered. */
  onAnswer?: () => void;
  /** Milliseconds before the next attempt after a failure, doubled up to `longestPause`. */
  firstPause?: number;
  longestPause?: number;
}

const WAIT_SECONDS = 25;
const EVERYTHING = ['everything'];

/** Follows the CMS's change feed until it is stopped: one log line when its state changes, none per attempt. */
export class ChangeFollower {
  state: FeedState = 'starting';
  /** Why it cannot follow. */
  why: string | undefined;
  /** Milliseconds since the epoch. */
  lastAnswer: number | undefined;
  private cursor: string | undefined;
  private readonly stopped = new AbortController();
  private resolveCaughtUp: () => void = () => undefined;
  private readonly isCaughtUp = new Promise<void>((resolve) => (this.resolveCaughtUp = resolve));

  constructor(private readonly options: FollowOptions) {
    this.cursor = options.position;
  }

  start(): void {
    void this.follow();
  }

  stop(): void {
    this.stopped.abort();
  }

  isStopped(): boolean {
    return this.stopped.signal.aborted;
  }

  /** Resolves when everything up to now is known, or after so many milliseconds. */
  async caughtUp(timeout: number): Promise<void> {
    const timer = new AbortController();
    const waited = sleep(timeout, undefined, { signal: timer.signal }).catch(() => undefined);
    await Promise.race([this.isCaughtUp, waited]);
    timer.abort();
  }

  private async follow(): Promise<void> {
    const { signal } = this.stopped;
    const { readChanges, firstPause = 250, longestPause = 5_000 } = this.options;
    let pause = firstPause;
    while (!this.isStopped()) {
      const requestedAt = Date.now();
      try {
        const batch = await readChanges(this.cursor, this.wait, signal);
        this.lastAnswer = Date.now();
        const isReset = batch.reset || this.cursor === undefined;
        const isOther = await this.options.judge?.(batch, isReset);
        const isNew = this.apply(batch, isReset || isOther === true);
        this.options.onAnswer?.();
        this.become('following');
        pause = firstPause;
        // A feed that answers at once although it should wait must not be requested in a tight loop.
        if (!isNew && Date.now() - requestedAt < firstPause) await this.rest(firstPause);
      } catch (error) {
        if (this.isStopped()) return;
        this.become(stateAfter(error), error);
        await this.rest(pause);
        pause = Math.min(pause * 2, longestPause);
      }
    }
  }

  private get wait(): number {
    return this.state === 'following' ? WAIT_SECONDS : 0;
  }

  private async rest(milliseconds: number): Promise<void> {
    const { signal } = this.stopped;
    await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
  }

  /** Whether there was anything new. */
  private apply({ changes, cursor }: Batch, isReset: boolean): boolean {
    const tags = isReset ? EVERYTHING : [...new Set(changes.flatMap((change) => change.tags))];
    this.cursor = cursor;
    if (tags.length > 0) this.options.onChange(tags, cursor);
    else this.options.onPosition(cursor);
    return tags.length > 0;
  }

  private become(state: FeedState, error?: unknown): void {
    if (state === 'following') this.resolveCaughtUp();
    const why = error === undefined ? undefined : describeError(error).message;
    this.why = why;
    if (state === this.state) return;
    this.state = state;
    log(`feed-${state}`, why === undefined ? {} : { why });
  }
}

/** No connection, or a time-out; anything else is an answer, if an unusual one. */
function stateAfter(error: unknown): FeedState {
  if (describeError(error).name === 'FeedHeld') return 'held';
  return error instanceof CmsUnavailable && !error.hasAnswered ? 'unreachable' : 'refused';
}
