import type { CollectionAfterChangeHook, PayloadRequest, TaskConfig } from 'payload';
import { tagsFor } from '@regionwebb/content/tags';
import { announce } from './announce';

/** Tells the site at a given time that something shows or hides by the clock, though nobody has saved it. */
export const announceLater: TaskConfig<'announceLater'> = {
  slug: 'announceLater',
  inputSchema: [{ name: 'kind', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    await announce(req, tagsFor(input.kind));
    return { output: {} };
  },
};

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

/** What is published with a date to come shows by the clock then, and the site must be told: it keeps its pages (T5). */
export const announceRelease: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc._status === 'published') await announceAt(req, collection.slug, [doc.publishedAt]);
  return doc;
};
