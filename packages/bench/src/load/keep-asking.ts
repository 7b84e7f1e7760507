import { visitAll } from './visit';

interface Asking {
  port: number;
  visitors: number;
  /** The address of each turn: one that nobody has asked for before is rendered, or searched for. */
  target: (turn: number) => string;
}

/** Visitors who ask for one page after the other until they are stopped, which tells how often each status came. */
export function keepAsking({ port, visitors, target }: Asking) {
  const statuses = new Map<number, number>();
  let isOver = false;
  function* targets() {
    for (let turn = 0; !isOver; turn += 1) yield target(turn);
  }
  const onAnswer = (_: string, status: number) =>
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const asked = visitAll({ port, visitors, targets: targets(), onAnswer });
  return {
    stop: async () => {
      isOver = true;
      await asked;
      return statuses;
    },
  };
}

/** What comes to a site on a bad day: eight searches and a hundred unknown addresses at a time. */
export function keepSiteBusy(port: number) {
  // What one run has asked for, the next must not find kept.
  const run = Date.now().toString(36);
  const all = [
    keepAsking({ port, visitors: 8, target: (turn) => `/sok?q=region+${run}+${turn}` }),
    keepAsking({ port, visitors: 100, target: (turn) => `/nyheter/finns-inte-${run}-${turn}` }),
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
