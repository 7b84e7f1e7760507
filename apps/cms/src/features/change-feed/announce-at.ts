import type { PayloadRequest } from 'payload';

/** Has the site told, at each time that is still to come, that something of a kind shows or hides by the clock. */
export async function announceAt(
  req: PayloadRequest,
  kind: string,
  times: readonly unknown[],
): Promise<void> {
  const dates = times.map((time) => new Date(typeof time === 'string' ? time : Number.NaN));
  for (const waitUntil of dates.filter((date) => date > new Date()))
    await req.payload.jobs.queue({
      task: 'announceLater',
      input: { kind },
      waitUntil,
      overrideAccess: true,
      req,
    });
}
