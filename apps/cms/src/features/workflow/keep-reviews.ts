import type { Locale } from '@regionwebb/content/locales';
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type FieldHook,
  type NamedGroupField,
  type PayloadRequest,
} from 'payload';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { isPublishingAll, isUnpublishing, otherThan } from '../publishing/published-languages';
import type { Cause } from '../versions/causes';
import { causeOfSave } from '../versions/record-saves';
import { notifyOfSave, recordDecision } from './notify-of-save';
import { contentOf, digestsOf, hashOf, isSameContent } from './content';
import { refuseUnlessReviewed } from './two-persons';
import { isPublishingApproved, recordLoss } from './lost-approvals';
import { noReview, type Review, reviewIn } from './states';
import { takenStep } from './taken-step';

/**
 * A collection whose field `review` follows each save: an approval, and a plan, hold for the text that was approved and
 * no other. Must come after `recordSaves`, which says what a save does.
 */
export const keepReviews =
  (field: NamedGroupField) =>
  (collection: CollectionConfig): CollectionConfig => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeChange: [...(collection.hooks?.beforeChange ?? []), keepReview],
      afterChange: [...(collection.hooks?.afterChange ?? []), notifyOfSave],
    },
    // First, so that its hook runs before the one that holds back the text of the other language.
    fields: [{ ...field, hooks: { beforeChange: [keepOtherLanguage] } }, ...collection.fields],
  });

interface Save {
  cause: Cause | undefined;
  isPublishing: boolean;
  /** Whether fields without a language were changed. */
  isSharedChanged: boolean;
}

const keyFor = (id: unknown): string => `review-of-${String(id)}`;

const keepReview: CollectionBeforeChangeHook = async (change) => {
  const { collection, data, operation, originalDoc, req } = change;
  const id: unknown = operation === 'update' ? originalDoc?.id : undefined;
  const cause = causeOfSave(req, collection.slug, String(id));
  const fields = collection.flattenedFields;
  const before = id === undefined ? noReview : reviewIn(originalDoc);
  const isPublishing = isPublication(cause, data);
  const compared = isPublishing ? { ...data, ...givenByPublication(originalDoc) } : data;
  const [content, earlier] = [compared, originalDoc].map((each) => contentOf(fields, each));
  const isChanged = id === undefined || !isSameContent(content, earlier);
  const [shared, earlierShared] = [compared, originalDoc].map((each) =>
    contentOf(fields, each, { isShared: true }),
  );
  const save: Save = {
    cause,
    isPublishing,
    isSharedChanged: id !== undefined && !isSameContent(shared, earlierShared),
  };
  req.context[keyFor(id)] = save;
  if (isPublishing) {
    if (cause === 'job' || isPublishingApproved(req))
      refuseUnlessApproved(req, before, digestsOf(fields, compared));
    if (cause !== 'job' && !isUnpublishing(req, id, otherThan(req)))
      await refuseUnlessReviewed(req, { before, isChanged });
  }
  const step = takenStep(req, collection.slug, id === undefined ? undefined : originalDoc);
  const review = step ?? afterSave(before, { ...save, isChanged }, req);
  if (!step) recordDecision(req, { collection: collection.slug, id, before, after: review });
  recordLoss(
    req,
    { collection: collection.slug, id, locale: localeOf(req) },
    { before, after: review },
  );
  return { ...data, review: withHash(review, content) };
};

const localeOf = ({ locale }: PayloadRequest): Locale => (locale === 'en' ? 'en' : 'sv');

const isPublication = (cause: Cause | undefined, data: unknown): boolean =>
  propertyOf(data, '_status') === 'published' &&
  (cause === 'published' || cause === 'job' || cause === 'restored');

/** Fields that a publication fills where they are empty, as they were before. */
const givenByPublication = (before: unknown) =>
  Object.fromEntries(
    ['publishedAt', 'slug']
      .map((name) => [name, propertyOf(before, name)] as const)
      .filter(([, value]) => !value),
  );

/** With the digest of what is approved by this save; an earlier approval keeps its own. */
const withHash = (review: Review, content: unknown): Review =>
  review.hash === null && (review.state === 'approved' || review.state === 'planned')
    ? { ...review, hash: hashOf(content) }
    : review;

function afterSave(
  before: Review,
  { cause, isChanged, isPublishing }: Save & { isChanged: boolean },
  req: PayloadRequest,
): Review {
  const written = isChanged ? { ...before, ...writer(req) } : before;
  if (isPublishing) return afterPublication(written);
  if (cause === 'unpublished' || cause === 'job') return { ...noReview, ...writerOf(written) };
  if (cause === 'trashed') return cancelled(written, req);
  if (!isChanged) return before;
  if (before.state === 'published') return { ...noReview, ...writerOf(written) };
  return cancelled(written, req);
}

const writer = ({ user }: PayloadRequest) => ({
  writtenBy: user?.id ?? null,
  writtenName: user?.name ?? null,
});

const writerOf = ({ writtenBy, writtenName }: Review) => ({ writtenBy, writtenName });

const afterPublication = (before: Review): Review => ({
  ...noReview,
  ...writerOf(before),
  state: 'published',
});

/** Without its approval and plan, if it had any: the version that was approved stays, to compare with. */
const cancelled = (before: Review, { user }: PayloadRequest): Review =>
  before.state === 'approved' || before.state === 'planned'
    ? {
        ...noReview,
        ...writerOf(before),
        version: before.version,
        decidedBy: before.decidedBy,
        decidedName: before.decidedName,
        decidedAt: before.decidedAt,
        cancelledBy: user?.id ?? null,
        cancelledName: user?.name ?? null,
        cancelledAt: new Date().toISOString(),
      }
    : before;

/** The language that is not that of the save, which shares the fields without a language. */
const keepOtherLanguage: FieldHook = async ({
  collection,
  operation,
  originalDoc,
  req,
  siblingDocWithLocales,
  value,
}) => {
  const id: unknown = operation === 'update' ? originalDoc?.id : undefined;
  const save = req.context[keyFor(id)];
  if (!collection || !isSave(save)) return value;
  req.context[keyFor(id)] = undefined;
  const locale = otherThan(req);
  const title = propertyOf(
    propertyOf(siblingDocWithLocales, collection.admin.useAsTitle ?? 'id'),
    locale,
  );
  const before = reviewIn(siblingDocWithLocales, locale);
  const after = inOtherLanguage(before, save, { id, locale, hasText: Boolean(title), req });
  if (siblingDocWithLocales && after !== before) {
    const languages = propertyOf(siblingDocWithLocales, 'review');
    siblingDocWithLocales.review = {
      ...(typeof languages === 'object' ? languages : {}),
      [locale]: after,
    };
    const isPublished = after.state === 'published' && before.state !== 'published';
    recordLoss(req, { collection: collection.slug, id, locale }, { before, after });
    if (isPublished && save.cause !== 'job')
      await refuseUnlessReviewed(req, { before, isChanged: false });
  }
  return value;
};

interface Other {
  id: unknown;
  locale: Locale;
  hasText: boolean;
  req: PayloadRequest;
}

function inOtherLanguage(
  before: Review,
  { cause, isPublishing, isSharedChanged }: Save,
  { id, locale, hasText, req }: Other,
): Review {
  // A copy of a document, which nobody has read.
  if (id === undefined) return before === noReview ? before : { ...noReview, ...writer(req) };
  if (isPublishing && isPublishingAll(req)) return hasText ? afterPublication(before) : before;
  const isLeaving =
    cause === 'unpublished' ||
    (cause === 'job' && !isPublishing) ||
    isUnpublishing(req, id, locale);
  if (isLeaving || cause === 'restored')
    return before.state === 'published' || cause === 'restored'
      ? { ...noReview, ...writerOf(before) }
      : before;
  return isSharedChanged || cause === 'trashed' ? cancelled(before, req) : before;
}

const isSave = (value: unknown): value is Save =>
  typeof value === 'object' && value !== null && 'isSharedChanged' in value;

const NOT_APPROVED = {
  sv: 'Texten är inte den som godkändes, så den publicerades inte.',
  en: 'The text is not the one that was approved, so it was not published.',
};

/** A job publishes what was planned, and a package what was approved for it, and nothing else. */
function refuseUnlessApproved(req: PayloadRequest, { state, hash }: Review, now: string[]): void {
  const isDue = state === 'planned' || (state === 'approved' && isPublishingApproved(req));
  if (isDue && hash !== null && now.includes(hash)) return;
  throw new APIError(translate(req, NOT_APPROVED), 409, undefined, true);
}
