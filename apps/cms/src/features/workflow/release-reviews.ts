import { locales } from '@regionwebb/content/locales';
import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionSlug,
  createLocalReq,
  type PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { newestVersion } from '../versions/newest-version';
import { askedToReview, isReviewer, notifyOf } from './notices';
import { reviewIn } from './states';
import { takeInSave } from './taken-step';

/** Gives what a deleted user was to review to all who may, and asks them. */
export const releaseReviewsOfDeleted: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await releaseReviews(req, String(id));
  return doc;
};

/** The same for a user who may not review any more. */
export const releaseReviewsOfFormer: CollectionAfterChangeHook = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const mightBefore = operation === 'update' && isReviewer({ user: previousDoc });
  if (mightBefore && !isReviewer({ user: doc })) await releaseReviews(req, doc.id);
  return doc;
};

/** A row of the work list, as far as it is needed here. */
const waiting = z.object({
  about: z.custom<CollectionSlug>((value) => typeof value === 'string'),
  document: z.string(),
  locale: z.enum(locales),
  title: z.string(),
});

async function releaseReviews(req: PayloadRequest, reviewer: string): Promise<void> {
  const { docs } = await req.payload.db.find({
    collection: 'work-items',
    where: { and: [{ state: { equals: 'review' } }, { reviewer: { equals: reviewer } }] },
    pagination: false,
    req,
  });
  for (const row of docs) await releaseReview(req, waiting.parse(row), reviewer);
}

async function releaseReview(
  { payload, transactionID }: PayloadRequest,
  { about: collection, document: id, locale, title }: z.infer<typeof waiting>,
  reviewer: string,
): Promise<void> {
  // Local, so that it is not refused while a colleague has the text open.
  const req = await createLocalReq({ locale, fallbackLocale: false }, payload);
  req.transactionID = transactionID;
  const newest = await newestVersion(req, collection, id);
  const before = reviewIn(newest?.version, locale);
  if (!newest || before.reviewer !== reviewer) return;
  const review = { ...before, reviewer: null, reviewerName: null };
  takeInSave(req, { collection, id, review, cause: 'assigned', version: newest.version });
  await payload.update({
    ...{ collection, id, locale, fallbackLocale: false, depth: 0, draft: true },
    data: {},
    overrideAccess: true,
    req,
  });
  const asked = await askedToReview(req, { collection, id }, review);
  await notifyOf(req, 'review-asked', { collection, id, locale, title }, asked);
}
