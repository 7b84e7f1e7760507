/** A client that requests a page. */
export interface Visitor {
  /** Aborted when the client disconnects. */
  signal?: AbortSignal;
  /** When the request arrived, by `performance.now()`: the timeout where nothing is cached counts from then. */
  since?: number;
}

interface Waiter {
  /** Gives up: this waiter gets no answer from this rendering. */
  leave: () => void;
  /** Ends the wait: a disconnect has no effect any more. */
  done: () => void;
}

/** All requests that wait for one rendering. */
function createWaiters() {
  const abandoned = new AbortController();
  let waiting = 0;
  return {
    /** Aborted when the last waiter has left. */
    signal: abandoned.signal,
    /** Adds a waiter, which leaves when its signal aborts; without a signal only by `leave`. */
    add(visitor?: AbortSignal): Waiter {
      let isWaiting = true;
      waiting += 1;
      const leave = () => {
        if (!isWaiting) return;
        isWaiting = false;
        waiting -= 1;
        if (waiting === 0) abandoned.abort(new Abandoned());
      };
      if (visitor?.aborted) leave();
      else visitor?.addEventListener('abort', leave, { once: true });
      return { leave, done: () => visitor?.removeEventListener('abort', leave) };
    },
  };
}

/** A rendering that had not begun was dropped, because every client that waited for it had disconnected. */
export class Abandoned extends Error {
  override name = 'Abandoned';
  constructor() {
    super('Every client that waited has disconnected.');
  }
}

interface Pending<Result> {
  result: Promise<Result>;
  waiters: ReturnType<typeof createWaiters>;
}

interface Flight<Result> extends Pending<Result> {
  generation: number;
  /** The rendering after this one, for all requests since a change; it has not begun. */
  next?: Pending<Result>;
}

interface Joined<Result> extends Waiter {
  /** Whether this request started the rendering. */
  isFirst: boolean;
  result: Promise<Result>;
}

/** Renders; the signal is aborted when every waiter has left. */
type Start<Result> = (signal: AbortSignal) => Promise<Result>;

/**
 * One rendering at a time per key, shared by all requests that wait for it. A request never joins a rendering that began
 * before the latest change. It waits for that one to end, since the renderer may share work between two requests for one
 * page, and then for one more, whatever the number of changes and requests meanwhile.
 */
export function createSingleFlight<Result>(generation: () => number) {
  const flights = new Map<string, Flight<Result>>();

  const begin = (key: string, start: Start<Result>, waiters = createWaiters()): Flight<Result> => {
    const result = start(waiters.signal);
    const flight: Flight<Result> = { generation: generation(), result, waiters };
    flights.set(key, flight);
    const end = () => {
      // The next rendering has replaced this one.
      if (!flight.next) flights.delete(key);
    };
    result.then(end, end);
    return flight;
  };

  /** The rendering to wait for: the one under way, the one that follows it, or a new one. */
  const find = (key: string, start: Start<Result>): Pending<Result> & { isFirst: boolean } => {
    const running = flights.get(key);
    if (!running) return { ...begin(key, start), isFirst: true };
    if (running.generation === generation()) return { ...running, isFirst: false };
    if (running.next) return { ...running.next, isFirst: false };
    const waiters = createWaiters();
    const follow = () => begin(key, start, waiters).result;
    running.next = { waiters, result: running.result.then(follow, follow) };
    return { ...running.next, isFirst: true };
  };

  return {
    join(key: string, start: Start<Result>, visitor?: AbortSignal): Joined<Result> {
      const { isFirst, result, waiters } = find(key, start);
      return { isFirst, result, ...waiters.add(visitor) };
    },
  };
}
