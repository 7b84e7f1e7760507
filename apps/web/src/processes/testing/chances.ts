import fc from 'fast-check';

/** Random whole numbers below a limit, determined by the seed. */
export function chances(seed: number): (below: number) => number {
  const drawn = fc.sample(fc.noBias(fc.nat(0xffffff)), { seed, numRuns: 4_000 });
  let next = 0;
  return (below) => (drawn[next++ % drawn.length] ?? 0) % below;
}
