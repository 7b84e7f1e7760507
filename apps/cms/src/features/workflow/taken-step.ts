import type { PayloadRequest } from 'payload';
import type { Cause } from '../versions/causes';
import { giveCause } from '../versions/record-saves';
import { timeOf } from '../edit-locks/stale-save';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { CHANGED, refusal } from './refusals';
import type { Review } from './states';

const keyFor = (collection: string, id: unknown): string => `step:${collection}:${String(id)}`;

interface Step {
  collection: string;
  id: string;
  review: Review;
  cause: Cause;
  /** The version that the step was taken with. */
  version: unknown;
}

/** Has the next save of a document, in this request, store a review and bear a cause. Clients cannot. */
export function takeInSave(
  req: PayloadRequest,
  { collection, id, review, cause, version }: Step,
): void {
  req.context[keyFor(collection, id)] = { review, at: timeOf(version) };
  giveCause(req, collection, id, cause);
}

/**
 * The review that the save under way is to store, once. Refuses with 409 where another version was saved since the step
 * was taken, which can happen without transactions only.
 */
export function takenStep(
  req: PayloadRequest,
  collection: string,
  before: unknown,
): Review | undefined {
  const key = keyFor(collection, propertyOf(before, 'id'));
  const step = req.context[key];
  req.context[key] = undefined;
  if (!isStep(step)) return undefined;
  if (step.at === timeOf(before)) return step.review;
  throw refusal(409, translate(req, CHANGED));
}

const isStep = (value: unknown): value is { review: Review; at: number | undefined } =>
  typeof value === 'object' && value !== null && 'review' in value;
