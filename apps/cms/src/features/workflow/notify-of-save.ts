import { isLocale } from '@regionwebb/content/locales';
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload';
import { propertyOf } from '../../validation/unknown-values';
import { notifyOf } from './notices';
import type { Review } from './states';

interface Decision {
  before: Review;
  after: Review;
}

const keyFor = (collection: string, id: unknown): string => `decision:${collection}:${String(id)}`;

/** Records what a save does to the review of a text, for `notifyOfSave`. */
export function recordDecision(
  req: PayloadRequest,
  { collection, id, ...decision }: Decision & { collection: string; id: unknown },
): void {
  req.context[keyFor(collection, id)] = decision;
}

/**
 * Notifies those who sent or wrote a text that it is published, and those who planned it that somebody changed it, so
 * that it is not.
 */
export const notifyOfSave: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const key = keyFor(collection.slug, doc.id);
  const decision = req.context[key];
  req.context[key] = undefined;
  if (!isDecision(decision)) return doc;
  const { before, after } = decision;
  const title = propertyOf(doc, collection.admin.useAsTitle ?? 'id');
  const about = {
    collection: collection.slug,
    id: String(doc.id),
    locale: isLocale(req.locale ?? '') && req.locale === 'en' ? ('en' as const) : ('sv' as const),
    title: typeof title === 'string' ? title : null,
  };
  if (after.state === 'published' && inReview.has(before.state))
    await notifyOf(req, 'published', about, { to: [before.sentBy, before.writtenBy] });
  if (before.state === 'planned' && after.cancelledAt !== null)
    await notifyOf(req, 'failed', about, {
      to: [before.decidedBy, before.sentBy],
      text: `${after.cancelledName ?? 'Någon'} ändrade texten efter godkännandet, så planen gäller inte längre.`,
    });
  return doc;
};

const inReview = new Set(['review', 'returned', 'approved', 'planned']);

const isDecision = (value: unknown): value is Decision =>
  typeof value === 'object' && value !== null && 'after' in value;
