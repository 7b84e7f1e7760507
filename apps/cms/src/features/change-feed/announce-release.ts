import type { CollectionAfterChangeHook } from 'payload';
import { announceAt } from './announce-at';

/** What is published with a date to come shows by the clock then, and the site must be told: it keeps its pages (T5). */
export const announceRelease: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc._status === 'published') await announceAt(req, collection.slug, [doc.publishedAt]);
  return doc;
};
