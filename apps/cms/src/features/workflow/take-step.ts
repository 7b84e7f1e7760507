import type { Locale } from '@regionwebb/content/locales';
import { readableText } from '@regionwebb/content/readable-text';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { inTransaction } from '../../database/transactions';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { writeEvent } from '../audit-log/write-event';
import { timeOf } from '../edit-locks/stale-save';
import { type LanguageState, languageStates } from '../publishing/language-state';
import { findRow } from '../redirects/follow-rename';
import { newestVersion } from '../versions/newest-version';
import { applyStep, reasonIn, type StepInput } from './apply-step';
import { checkPublishable } from './check-publishable';
import { askedToReview, notifyOf } from './notices';
import { oneAtATime } from './one-at-a-time';
import { queuePublication } from './planned-publication';
import { CHANGED, NO_DOCUMENT, refusal, refusalOf } from './refusals';
import { type Review, reviewIn } from './states';
import { type Step, steps, whyNot } from './steps';
import { takeInSave } from './taken-step';
import { isTwoPersonRule, publishUrgently } from './two-persons';

export interface StepOn {
  collection: CollectionSlug;
  id: string;
  locale: Locale;
  step: Step;
  input: StepInput;
}

/**
 * Takes a step of the workflow with a text in one language, as the user of the request, in a transaction: its version,
 * its notifications and its job are stored together or not at all. Refuses with 400, 403, 404, 409, or 423 while a
 * colleague is editing.
 */
export const takeStep = (from: PayloadRequest, on: StepOn): Promise<void> =>
  oneAtATime(`${on.collection} ${on.id}`, () =>
    inTransaction(from.payload, (req) => takeStepIn(req, on), from),
  );

/** The same, in the transaction of a request. */
export async function takeStepIn(req: PayloadRequest, on: StepOn): Promise<void> {
  const { collection, id, locale, step, input } = on;
  const row = await findRow(req, collection, id);
  const newest = await newestVersion(req, collection, id);
  if (!row || !newest || propertyOf(row, 'deletedAt'))
    throw refusal(404, translate(req, NO_DOCUMENT));
  const before = reviewIn(newest.version, locale);
  const language = (await languageStates(req, collection, id))[locale];
  const rule = steps[step];
  const situation = { user: req.user, review: before, language };
  const why = whyNot(step, { ...situation, isTwoPersonRule: await isTwoPersonRule(req) });
  if (why) throw refusalOf(req, { step, why, review: before, locale, language });
  refuseUnlessSeen(req, step, { seen: input.seen, newest });
  if (step === 'approve' || step === 'plan')
    await checkPublishable(req, { collection, id, locale, newest: newest.version });
  const version = newest.id;
  const review = await applyStep(req, { step, before, version, input });
  if (step === 'publish-urgently') await publishNow(req, on, language);
  else if ('cause' in rule) {
    takeInSave(req, { collection, id, review, cause: rule.cause, version: newest.version });
    if (step === 'send') await releaseLock(req, on);
    await save(req, on, { draft: true, data: {} });
  }
  if (step === 'plan' && review.publishAt)
    await queuePublication(req, { ...on, at: review.publishAt, by: req.user?.id ?? null });
  await notifyAbout(req, on, { before, review, title: language.title });
}

/** An approval holds for the text that was read, so it must be the newest. */
function refuseUnlessSeen(
  req: PayloadRequest,
  step: Step,
  { seen, newest }: { seen: string | undefined; newest: object },
): void {
  const isNeeded = step === 'approve' || step === 'plan';
  if (!isNeeded && seen === undefined) return;
  if (timeOf({ updatedAt: seen }) !== timeOf(propertyOf(newest, 'version')))
    throw refusal(409, translate(req, CHANGED));
}

const save = (
  req: PayloadRequest,
  { collection, id, locale }: StepOn,
  what: { draft: boolean; data: { _status?: 'published' } },
) =>
  req.payload.update({
    ...{ collection, id, locale, fallbackLocale: false, depth: 0 },
    ...what,
    user: req.user,
    overrideAccess: false,
    req,
  });

async function publishNow(req: PayloadRequest, on: StepOn, { title }: LanguageState) {
  const detail = reasonIn(req, on.input);
  await writeEvent(req, 'published-urgently', {
    collection: on.collection,
    document: on.id,
    title,
    detail,
  });
  publishUrgently(req);
  await save(req, on, { draft: false, data: { _status: 'published' } });
}

/** The sender's own, so that a reviewer can begin. */
const releaseLock = (req: PayloadRequest, { collection, id }: StepOn) =>
  req.payload.delete({
    collection: 'payload-locked-documents',
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { 'user.value': { equals: req.user?.id } },
      ],
    },
    overrideAccess: true,
    req,
  });

interface Change {
  before: Review;
  review: Review;
  title: string | null;
}

async function notifyAbout(
  req: PayloadRequest,
  on: StepOn,
  { before, review, title }: Change,
): Promise<void> {
  const about = { ...on, title };
  const writers = [before.sentBy, before.writtenBy];
  const text = readableText(on.input.reason ?? '').trim() || undefined;
  switch (on.step) {
    case 'send':
      return notifyOf(req, 'review-asked', about, {
        ...(await askedToReview(req, on, review)),
        text,
      });
    case 'takeover':
    case 'assign': {
      if (review.reviewer === before.reviewer) return;
      await notifyOf(req, 'reassigned', about, { to: [review.reviewer] });
      const now = review.reviewerName ?? undefined;
      return notifyOf(req, 'reassigned', about, { to: [before.reviewer], text: now });
    }
    case 'return':
      return notifyOf(req, 'returned', about, { to: writers, text });
    case 'approve':
      return notifyOf(req, 'approved', about, { to: writers });
    case 'remind': {
      const isInReview = before.state === 'review';
      const to = isInReview ? await askedToReview(req, on, before) : { to: writers };
      return notifyOf(req, 'reminded', about, { ...to, text });
    }
    default:
  }
}
