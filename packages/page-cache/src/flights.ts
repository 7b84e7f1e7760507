interface Flight<Result> {
  generation: number;
  result: Promise<Result>;
}

/**
 * One rendering per key for any number of waiting requests. A request never joins a rendering that began
 * before the latest change; it waits for that one to end and starts its own, since what renders may itself
 * share the work of two requests for one page.
 */
export function createFlights<Result>(generation: () => number) {
  const flights = new Map<string, Flight<Result>>();
  return {
    /** `isOwn` tells whether this call started the rendering. */
    join(key: string, start: () => Promise<Result>): { isOwn: boolean; result: Promise<Result> } {
      const running = flights.get(key);
      if (running?.generation === generation()) return { isOwn: false, result: running.result };
      const started = running ? after(running.result, start) : start();
      const result = started.finally(() => {
        if (flights.get(key)?.result === result) flights.delete(key);
      });
      flights.set(key, { generation: generation(), result });
      return { isOwn: true, result };
    },
  };
}

async function after<Result>(
  earlier: Promise<unknown>,
  start: () => Promise<Result>,
): Promise<Result> {
  await earlier.catch(() => undefined);
  return start();
}
