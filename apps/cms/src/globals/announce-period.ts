import type { GlobalAfterChangeHook } from 'payload';
import { announceAt } from '../jobs/announce-at';

/** The site keeps its pages, so it must be told when the message's period begins and when it ends. */
export const announcePeriod: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await announceAt(req, global.slug, [doc.from, doc.until]);
  return doc;
};
