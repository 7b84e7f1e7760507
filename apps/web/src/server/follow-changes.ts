import { setTimeout as sleep } from 'node:timers/promises';
import type { AskFeed, Batch } from './change-feed';
import { describeError } from './describe-error';
import { log } from './log';

export type FeedState = 'starting' | 'following' | 'unreachable' | 'refused';

export interface FollowOptions {
  ask: AskFeed;
  /** Where to go on from; without one, what is kept is true for nothing. */
  position: string | undefined;
  /** Makes what carries the tags outdated, at once and before anything is rendered anew. */
  onChange: (tags: readonly string[], cursor: string) => void;
  onPosition: (cursor: string) => void;
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
  /** Milliseconds since the epoch. */
  lastAnswer: number | undefined;
  private cursor: string | undefined;
  private readonly stopped = new AbortController();
  private tellCaughtUp: () => void = () => undefined;
  private readonly isCaughtUp = new Promise<void>((resolve) => (this.tellCaughtUp = resolve));

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

  /** Resolves when everything up to now is known, or after `patience` milliseconds. */
  async caughtUp(patience: number): Promise<void> {
    const timer = new AbortController();
    const waited = sleep(patience, undefined, { signal: timer.signal }).catch(() => undefined);
    await Promise.race([this.isCaughtUp, waited]);
    timer.abort();
  }

  private async follow(): Promise<void> {
    const { signal } = this.stopped;
    const { ask, firstPause = 250, longestPause = 5_000 } = this.options;
    let pause = firstPause;
    while (!this.isStopped()) {
      const asked = Date.now();
      try {
        const isNew = this.apply(await ask(this.cursor, this.wait, signal));
        this.options.onAnswer?.();
        this.become('following');
        pause = firstPause;
        // A feed that does not wait, though it was asked to, must not be asked without end.
        if (!isNew && Date.now() - asked < firstPause) await this.rest(firstPause);
      } catch (error) {
        if (this.isStopped()) return;
        this.become(isUnreachable(error) ? 'unreachable' : 'refused', error);
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

  /** Says whether there was anything new. */
  private apply({ changes, cursor, reset }: Batch): boolean {
    this.lastAnswer = Date.now();
    const isNew = reset || this.cursor === undefined;
    const tags = isNew ? EVERYTHING : [...new Set(changes.flatMap((change) => change.tags))];
    this.cursor = cursor;
    if (tags.length > 0) this.options.onChange(tags, cursor);
    else this.options.onPosition(cursor);
    return tags.length > 0;
  }

  private become(state: FeedState, error?: unknown): void {
    if (state === 'following') this.tellCaughtUp();
    if (state === this.state) return;
    this.state = state;
    if (error === undefined) log(`feed-${state}`);
    else log(`feed-${state}`, { why: describeError(error).message });
  }
}

/** No connection, or no answer in time; anything else is an answer, if a strange one. */
const isUnreachable = (error: unknown) =>
  ['TypeError', 'TimeoutError'].includes(describeError(error).name);
