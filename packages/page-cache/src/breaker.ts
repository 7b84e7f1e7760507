/**
 * A circuit breaker. It opens when a rendering times out; while it is open no request waits for a rendering, and one trial
 * at a time is made in the background. The first rendering that succeeds closes it.
 */
export function createBreaker({ pause, now }: { pause: number; now: () => number }) {
  let isOpen = false;
  let isTrying = false;
  let nextTrial = 0;
  const rest = () => (nextTrial = now() + pause);
  return {
    isOpen: () => isOpen,
    open(): void {
      isOpen = true;
      rest();
    },
    close: (): void => {
      isOpen = false;
    },
    /** Makes an attempt, unless one is under way or has just failed. */
    try(attempt: () => Promise<unknown>): void {
      if (isTrying || now() < nextTrial) return;
      isTrying = true;
      const end = () => {
        isTrying = false;
        rest();
      };
      attempt().then(end, end);
    },
  };
}
