/** Somebody waited for the database longer than anybody should: whoever has it most often waits for them. */
export class WriteWaitedTooLong extends Error {
  override name = 'WriteWaitedTooLong';

  constructor(milliseconds: number) {
    super(
      `A write waited ${milliseconds / 1000} s while another one had the database. Most likely a hook makes a nested call without passing \`req\`, and so waits for the transaction that waits for it. Pass \`req\` to every Payload call inside a hook.`,
    );
  }
}

/** Ends a turn; a second call does nothing. */
export type Release = () => void;

/** One holder at a time, in the order they came; waiting has a limit. */
export class Mutex {
  private isTaken = false;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limit: number) {}

  /** Resolves when it is the caller's turn, with the function that ends it. */
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

  // The turn is handed over, not given back, so that nobody who comes just then can take it first.
  private next(): void {
    const first = this.waiting.shift();
    if (first) first();
    else this.isTaken = false;
  }
}
