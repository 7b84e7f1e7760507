import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';

const PATIENCE_MS = 3_000;

/** Whether the database answers, for whoever decides if requests should come here: 200 or 503. */
export async function readiness(payload: Payload): Promise<Response> {
  const isReady = await Promise.race([answers(payload), sleep(PATIENCE_MS, false)]);
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
