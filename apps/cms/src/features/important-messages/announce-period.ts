import type { CollectionAfterChangeHook } from 'payload';
import { announceAt } from '../change-feed/announce-at';

/** The site keeps its pages, so it must be told when a message's period begins and when it ends. */
export const announcePeriod: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc._status === 'published') await announceAt(req, collection.slug, [doc.from, doc.until]);
  return doc;
};
