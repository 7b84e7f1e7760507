import { setTimeout as sleep } from 'node:timers/promises';

/** Tries until `attempt` does not throw; after `within` milliseconds its last error is thrown. */
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
