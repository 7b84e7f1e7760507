import type { Payload } from 'payload';

/**
 * A job that was running when its process ended stays marked as running, and Payload never tries it
 * again. There is one worker, so at its start nothing can be running.
 */
export async function releaseInterruptedJobs(payload: Payload): Promise<void> {
  await payload.update({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
    overrideAccess: true,
  });
}
