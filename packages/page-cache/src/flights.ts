import { createAudience, type Audience, type Place } from './audience';

interface Pending<Result> {
  result: Promise<Result>;
  audience: Audience;
}

interface Flight<Result> extends Pending<Result> {
  generation: number;
  /** The rendering that follows this one, for every request that came after a change; it has not begun. */
  next?: Pending<Result>;
}

export interface Joined<Result> extends Place {
  /** Whether this call started the rendering. */
  isOwn: boolean;
  result: Promise<Result>;
}

/** Renders; the signal is aborted when everybody who waits has left. */
type Start<Result> = (signal: AbortSignal) => Promise<Result>;

/**
 * One rendering per key for any number of waiting requests. A request never joins a rendering that began
 * before the latest change; it waits for that one to end, since what renders may itself share the work of two
 * requests for one page, and then for one more, whatever number of changes and requests have come meanwhile.
 */
export function createFlights<Result>(generation: () => number) {
  const flights = new Map<string, Flight<Result>>();

  const begin = (key: string, start: Start<Result>, audience: Audience): Flight<Result> => {
    const result = start(audience.signal);
    const flight: Flight<Result> = { generation: generation(), result, audience };
    flights.set(key, flight);
    const end = () => {
      // Where another follows, it takes this one's place itself.
      if (!flight.next) flights.delete(key);
    };
    result.then(end, end);
    return flight;
  };

  /** The rendering to wait for: the one under way, the one that follows it, or a new one. */
  const find = (key: string, start: Start<Result>): Pending<Result> & { isOwn: boolean } => {
    const running = flights.get(key);
    if (!running) return { ...begin(key, start, createAudience()), isOwn: true };
    if (running.generation === generation()) return { ...running, isOwn: false };
    if (running.next) return { ...running.next, isOwn: false };
    const audience = createAudience();
    const follow = () => begin(key, start, audience).result;
    running.next = { audience, result: running.result.then(follow, follow) };
    return { ...running.next, isOwn: true };
  };

  return {
    join(key: string, start: Start<Result>, visitor?: AbortSignal): Joined<Result> {
      const { isOwn, result, audience } = find(key, start);
      return { isOwn, result, ...audience.add(visitor) };
    },
  };
}
