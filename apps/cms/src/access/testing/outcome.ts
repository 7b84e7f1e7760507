import type { CollectionSlug } from 'payload';

/** One operation on a collection. */
export interface Attempt {
  slug: CollectionSlug;
  does: 'create' | 'read' | 'update' | 'delete' | 'versions';
  id?: string;
  draft?: boolean;
  trash?: boolean;
  data?: Record<string, unknown>;
}

/** Whether the access rules allowed an attempt, even if it failed for another reason. */
export type Outcome = 'open' | 'shut';

/** 501 is Payload's answer where an endpoint does not exist. */
const REFUSALS = [401, 403, 404, 501];

export const outcomeOf = (status: number): Outcome => {
  if (status === 500) throw new Error(`The API failed: ${status}`);
  return REFUSALS.includes(status) ? 'shut' : 'open';
};
