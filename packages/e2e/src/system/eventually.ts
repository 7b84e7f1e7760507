import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Tries until `attempt` does not throw; after `within` milliseconds its last error is thrown. Give a slow machine time
 * to spare: how quick things are is measured by `npm run bench`.
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
