/** Those who wait for one rendering. */
export function createAudience() {
  const everybodyLeft = new AbortController();
  let waiting = 0;
  return {
    /** Aborted when everybody has left. */
    signal: everybodyLeft.signal,
    /**
     * Somebody waits; a visitor leaves when their signal aborts, anybody else never does. To be called when they are
     * answered, after which leaving means nothing.
     */
    add(visitor?: AbortSignal): () => void {
      waiting += 1;
      const leave = () => {
        waiting -= 1;
        if (waiting === 0) everybodyLeft.abort(new Abandoned());
      };
      if (visitor?.aborted) leave();
      else visitor?.addEventListener('abort', leave, { once: true });
      return () => visitor?.removeEventListener('abort', leave);
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
