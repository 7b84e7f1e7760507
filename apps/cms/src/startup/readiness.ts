import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';

const TIMEOUT_MS = 3_000;

/** For load balancers: 200 when the database answers within three seconds, otherwise 503. */
export async function readiness(payload: Payload): Promise<Response> {
  const isReady = await Promise.race([answers(payload), sleep(TIMEOUT_MS, false)]);
  return Response.json(
    { status: isReady ? 'redo' : 'databasen kan inte nås' },
    { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}

async function answers(payload: Payload): Promise<boolean> {
  try {
    await payload.find({
      collection: 'users',
      limit: 1,
      depth: 0,
      pagination: false,
      select: {},
      overrideAccess: true,
    });
    return true;
  } catch {
    return false;
  }
}
