import { visitAll } from './visit';

interface Load {
  port: number;
  visitors: number;
  /** The address of each request: new ones, so that none is served from a cache. */
  target: (turn: number) => string;
}

/** Visitors that request one page after the other until stopped; `stop` resolves to the number of answers by status. */
export function requestUntilStopped({ port, visitors, target }: Load) {
  const statuses = new Map<number, number>();
  let isStopped = false;
  function* targets() {
    for (let turn = 0; !isStopped; turn += 1) yield target(turn);
  }
  const onAnswer = (_: string, status: number) =>
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const visits = visitAll({ port, visitors, targets: targets(), onAnswer });
  return {
    stop: async () => {
      isStopped = true;
      await visits;
      return statuses;
    },
  };
}

/** Eight searches and a hundred unknown addresses at a time. */
export function startBackgroundLoad(port: number) {
  // Makes the addresses of each run new.
  const run = Date.now().toString(36);
  const all = [
    requestUntilStopped({ port, visitors: 8, target: (turn) => `/sok?q=region+${run}+${turn}` }),
    requestUntilStopped({
      port,
      visitors: 100,
      target: (turn) => `/nyheter/finns-inte-${run}-${turn}`,
    }),
  ];
  return {
    stop: async () => {
      const [searches, unknown] = await Promise.all(all.map((each) => each.stop()));
      return { searches: sum(searches), unknown: sum(unknown) };
    },
  };
}

const sum = (statuses: Map<number, number> = new Map()) =>
  [...statuses.values()].reduce((total, count) => total + count, 0);
