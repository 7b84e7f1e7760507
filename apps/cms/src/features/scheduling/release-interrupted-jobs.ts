import type { Payload } from 'payload';

/**
 * Releases jobs that were running when their process ended, which Payload would never retry. There is one worker, so
 * none is running at its start.
 */
export async function releaseInterruptedJobs(payload: Payload): Promise<void> {
  await payload.update({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    data: { processing: false },
    overrideAccess: true,
  });
}
