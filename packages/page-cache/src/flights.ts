interface Flight<Result> {
  generation: number;
  result: Promise<Result>;
  /** The rendering that follows this one, for every request that came after a change; it has not begun. */
  next?: Promise<Result>;
}

/**
 * One rendering per key for any number of waiting requests. A request never joins a rendering that began
 * before the latest change; it waits for that one to end, since what renders may itself share the work of two
 * requests for one page, and then for one more, whatever number of changes and requests have come meanwhile.
 */
export function createFlights<Result>(generation: () => number) {
  const flights = new Map<string, Flight<Result>>();

  const begin = (key: string, start: () => Promise<Result>): Promise<Result> => {
    const flight: Flight<Result> = { generation: generation(), result: start() };
    flights.set(key, flight);
    const end = () => {
      // Where another follows, it takes this one's place itself.
      if (!flight.next) flights.delete(key);
    };
    flight.result.then(end, end);
    return flight.result;
  };

  return {
    /** `isOwn` tells whether this call started the rendering. */
    join(key: string, start: () => Promise<Result>): { isOwn: boolean; result: Promise<Result> } {
      const running = flights.get(key);
      if (!running) return { isOwn: true, result: begin(key, start) };
      if (running.generation === generation()) return { isOwn: false, result: running.result };
      if (running.next) return { isOwn: false, result: running.next };
      const follow = () => begin(key, start);
      running.next = running.result.then(follow, follow);
      return { isOwn: true, result: running.next };
    },
  };
}
