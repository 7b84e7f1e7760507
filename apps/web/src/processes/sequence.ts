import { setTimeout as sleep } from 'node:timers/promises';

/** The changes, numbered by the front, that a process has applied. */
export class Sequence {
  private readonly waiting = new Map<() => void, number>();

  constructor(private applied: number) {}

  get current(): number {
    return this.applied;
  }

  /** A change is applied: whatever was cached of its tags is outdated from here on. */
  apply(sequence: number): void {
    this.applied = Math.max(this.applied, sequence);
    for (const [go, wanted] of this.waiting) if (wanted <= this.applied) go();
  }

  /** Whether a change has been applied, after at most so many milliseconds. Requests can overtake messages. */
  async reached(sequence: number, longest: number): Promise<boolean> {
    if (sequence <= this.applied) return true;
    const timer = new AbortController();
    let go: () => void = () => undefined;
    const applied = new Promise<void>((resolve) => (go = resolve));
    this.waiting.set(go, sequence);
    const late = sleep(longest, undefined, { signal: timer.signal }).catch(() => undefined);
    await Promise.race([applied, late]);
    timer.abort();
    this.waiting.delete(go);
    return sequence <= this.applied;
  }
}
