import type { CollectionAfterChangeHook, PayloadRequest, TaskConfig } from 'payload';
import { tagsFor } from '@regionwebb/content/tags';
import { announce } from './announce';

/** A job that announces a change at a given time, when a document is shown or hidden by its date without a save. */
export const announceLater: TaskConfig<'announceLater'> = {
  slug: 'announceLater',
  inputSchema: [{ name: 'kind', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    await announce(req, tagsFor(input.kind));
    return { output: {} };
  },
};

/** Schedules an announcement at each of the times that is in the future. */
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

/** Announces a future publication date when it comes, since the site caches its pages (T5). */
export const announceRelease: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc._status === 'published') await announceAt(req, collection.slug, [doc.publishedAt]);
  return doc;
};
