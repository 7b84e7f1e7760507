/** A write waited longer than the timeout, usually because its own caller holds the mutex. */
export class WriteWaitedTooLong extends Error {
  override name = 'WriteWaitedTooLong';

  constructor(milliseconds: number) {
    super(
      `A write waited ${milliseconds / 1000} s while another one had the database. Most likely a hook makes a nested call without passing \`req\`, and so waits for the transaction that waits for it. Pass \`req\` to every Payload call inside a hook.`,
    );
  }
}

/** Releases the mutex; a second call does nothing. */
export type Release = () => void;

/** A first-in, first-out mutex whose waiting has a timeout (milliseconds). */
export class Mutex {
  private isTaken = false;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limit: number) {}

  /** Resolves with the function that releases the mutex. Throws WriteWaitedTooLong. */
  async acquire(): Promise<Release> {
    if (this.isTaken) await this.wait();
    this.isTaken = true;
    let hasEnded = false;
    return () => {
      if (hasEnded) return;
      hasEnded = true;
      this.next();
    };
  }

  private wait(): Promise<void> {
    return new Promise((resolve, reject) => {
      const goOn = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(goOn), 1);
        reject(new WriteWaitedTooLong(this.limit));
      }, this.limit);
      this.waiting.push(goOn);
    });
  }

  // Handed over while still held, so that a newcomer cannot take it first.
  private next(): void {
    const first = this.waiting.shift();
    if (first) first();
    else this.isTaken = false;
  }
}
