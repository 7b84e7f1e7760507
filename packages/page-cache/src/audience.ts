/** Whoever asks for a page. */
export interface Visitor {
  /** Aborted when they leave. */
  signal?: AbortSignal;
  /** When they asked, by `performance.now()`: from then they wait for what is not kept. */
  since?: number;
}

export interface Place {
  /** They wait no longer, and have not been answered by this rendering. */
  leave: () => void;
  /** They are answered: that they go means nothing from here on. */
  done: () => void;
}

/** Those who wait for one rendering. */
export function createAudience() {
  const everybodyLeft = new AbortController();
  let waiting = 0;
  return {
    /** Aborted when everybody has left. */
    signal: everybodyLeft.signal,
    /** Somebody waits; a visitor leaves when their signal aborts, anybody else only by `leave`. */
    add(visitor?: AbortSignal): Place {
      let isHere = true;
      waiting += 1;
      const leave = () => {
        if (!isHere) return;
        isHere = false;
        waiting -= 1;
        if (waiting === 0) everybodyLeft.abort(new Abandoned());
      };
      if (visitor?.aborted) leave();
      else visitor?.addEventListener('abort', leave, { once: true });
      return { leave, done: () => visitor?.removeEventListener('abort', leave) };
    },
  };
}

export type Audience = ReturnType<typeof createAudience>;

/** A rendering that had not begun was dropped, since everybody who waited for it had left. */
export class Abandoned extends Error {
  override name = 'Abandoned';
  constructor() {
    super('Everybody who waited has left.');
  }
}
