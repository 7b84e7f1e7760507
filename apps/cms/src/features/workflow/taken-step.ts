import type { PayloadRequest } from 'payload';
import type { Cause } from '../versions/causes';
import { giveCause } from '../versions/record-saves';
import type { Review } from './states';

const keyFor = (collection: string, id: unknown): string => `step:${collection}:${String(id)}`;

/** Has the next save of a document, in this request, store a review and bear a cause. Clients cannot. */
export function takeInSave(
  req: PayloadRequest,
  {
    collection,
    id,
    review,
    cause,
  }: { collection: string; id: string; review: Review; cause: Cause },
): void {
  req.context[keyFor(collection, id)] = review;
  giveCause(req, collection, id, cause);
}

/** The review that the save under way is to store, once. */
export function takenStep(
  { context }: PayloadRequest,
  collection: string,
  id: unknown,
): Review | undefined {
  const key = keyFor(collection, id);
  const review = context[key];
  context[key] = undefined;
  return isReview(review) ? review : undefined;
}

const isReview = (value: unknown): value is Review =>
  typeof value === 'object' && value !== null && 'state' in value && 'writtenBy' in value;
