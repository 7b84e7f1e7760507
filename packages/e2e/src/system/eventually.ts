import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Repeats `attempt` until it does not throw; after `within` milliseconds throws its last error. Allow for slow machines:
 * speed is measured by `npm run bench`.
 */
export async function eventually<Result>(
  within: number,
  attempt: () => Promise<Result>,
): Promise<Result> {
  const deadline = Date.now() + within;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() >= deadline) throw error;
      await sleep(50);
    }
  }
}
