import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { type QueueState, queueState } from '../features/scheduling/queue-state';

const TIMEOUT_MS = 3_000;

/**
 * For load balancers: 200 when the database answers within three seconds, otherwise 503. `jobs` is for monitoring: a queue
 * that stands still is no reason to take the CMS away from its users.
 */
export async function readiness(payload: Payload): Promise<Response> {
  const queue = await Promise.race([readQueue(payload), sleep(TIMEOUT_MS, undefined)]);
  return Response.json(
    queue
      ? { status: 'redo', jobs: queue.isStalled ? 'står stilla' : 'i tid' }
      : { status: 'databasen kan inte nås' },
    { status: queue ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}

async function readQueue(payload: Payload): Promise<QueueState | undefined> {
  try {
    return await queueState({ payload });
  } catch {
    return undefined;
  }
}
