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
import { contentOf, digestsOf, hashOf, isSameContent } from '../publishing/content';
import { isUnpublishing, otherThan } from '../publishing/published-languages';
import { findRow } from '../redirects/follow-rename';
import type { Cause } from '../versions/causes';
import { causeOfSave } from '../versions/record-saves';
import { afterSave, inOtherLanguage, type Save } from './after-save';
import { notifyOfSave, recordDecision } from './notify-of-save';
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

const keyFor = (id: unknown): string => `review-of-${String(id)}`;

const keepReview: CollectionBeforeChangeHook = async (change) => {
  const { collection, data, operation, originalDoc, req } = change;
  const id: unknown = operation === 'update' ? originalDoc?.id : undefined;
  const cause = causeOfSave(req, collection.slug, String(id));
  const fields = collection.flattenedFields;
  const before = id === undefined ? noReview : reviewIn(originalDoc);
  const compared =
    data._status === 'published' ? { ...data, ...givenByPublication(originalDoc) } : data;
  const [content, earlier] = [compared, originalDoc].map((each) => contentOf(fields, each));
  const isChanged = id === undefined || !isSameContent(content, earlier);
  const [shared, earlierShared] = [compared, originalDoc].map((each) =>
    contentOf(fields, each, { isShared: true }),
  );
  const isPublishing =
    data._status === 'published' &&
    (isPublication(cause) || isChanged || originalDoc?._status !== 'published');
  const save: Save = {
    cause,
    isPublishing,
    isChanged,
    isSharedChanged: id !== undefined && !isSameContent(shared, earlierShared),
  };
  req.context[keyFor(id)] = save;
  if (isPublishing) {
    if (cause === 'job' || isPublishingApproved(req))
      refuseUnlessApproved(req, before, digestsOf(fields, compared));
    if (cause !== 'job' && !isUnpublishing(req, id, otherThan(req)))
      await refuseUnlessReviewed(req, { before, isChanged, isOnSite: isOnSite(change, shared) });
  }
  const step = takenStep(req, collection.slug, id === undefined ? undefined : originalDoc);
  const review = step ?? afterSave(before, save, req);
  if (!step) recordDecision(req, { collection: collection.slug, id, before, after: review });
  recordLoss(
    req,
    { collection: collection.slug, id, locale: localeOf(req) },
    { before, after: review },
  );
  return { ...data, review: withHash(review, content) };
};

const localeOf = ({ locale }: PayloadRequest): Locale => (locale === 'en' ? 'en' : 'sv');

/** Also what goes into the trash or comes out of it may be published by that save. */
const isPublication = (cause: Cause | undefined): boolean =>
  cause === 'published' || cause === 'job' || cause === 'restored';

/** Whether what both languages share is already on the site: it may have been changed in the other language. */
const isOnSite =
  ({ collection, originalDoc, req }: Parameters<CollectionBeforeChangeHook>[0], shared: unknown) =>
  async (): Promise<boolean> => {
    const row = await findRow(req, collection.slug, originalDoc?.id);
    return isSameContent(contentOf(collection.flattenedFields, row, { isShared: true }), shared);
  };

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
