const STEP_MS = 0.005;
const STEPS = 200_000;

/** A histogram of milliseconds in steps of five microseconds, up to a second. */
export function createLatencies() {
  const counts = new Uint32Array(STEPS);
  let total = 0;
  return {
    add(milliseconds: number): void {
      const step = Math.min(STEPS - 1, Math.floor(milliseconds / STEP_MS));
      counts[step] = (counts[step] ?? 0) + 1;
      total += 1;
    },
    count: () => total,
    /** The latency that the share of all is at or below. */
    at(share: number): number {
      let seen = 0;
      const step = counts.findIndex((count) => (seen += count) >= total * share);
      return (step + 1) * STEP_MS;
    },
  };
}
