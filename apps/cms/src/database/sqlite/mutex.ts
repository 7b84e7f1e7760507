/** A write waited longer than the timeout, usually because its caller holds the mutex. */
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

/** A first-in, first-out mutex; `limit` is the longest wait, in milliseconds. */
export class Mutex {
  private isTaken = false;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limit: number) {}

  /** Resolves with the function that releases the mutex. Throws `WriteWaitedTooLong`. */
  async acquire(): Promise<Release> {
    if (this.isTaken) await this.wait();
    this.isTaken = true;
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      this.next();
    };
  }

  private wait(): Promise<void> {
    return new Promise((resolve, reject) => {
      const proceed = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(proceed), 1);
        reject(new WriteWaitedTooLong(this.limit));
      }, this.limit);
      this.waiting.push(proceed);
    });
  }

  // Handed over without releasing it, so that a later caller cannot take it first.
  private next(): void {
    const first = this.waiting.shift();
    if (first) first();
    else this.isTaken = false;
  }
}
