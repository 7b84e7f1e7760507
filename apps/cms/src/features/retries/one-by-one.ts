import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { beginProgress } from '../bulk-changes/progress';
import { type Refusal, refusalsOf } from '../bulk-changes/refusals';
import { propertyOf } from '../../validation/unknown-values';
import { copyOf } from './request-state';

type Operation = (options: object) => Promise<unknown>;

/** A call of the Local API that changes or destroys what a question finds. */
interface Many {
  collection: CollectionSlug;
  where: Where;
  req?: Partial<PayloadRequest>;
  data?: Record<string, unknown>;
  draft?: boolean;
  [option: string]: unknown;
}

interface Result {
  docs: unknown[];
  errors: Refusal[];
}

/** Of the answers to the first document: who asks may do none of it, so nothing has been changed. */
const NOT_ALLOWED: unknown[] = [401, 403, 423];
/** Documents between two lines in the log. */
const TOLD_EVERY = 50;

/** Payload's own collections, and what is to be without a transaction, are left to it. */
export const isMany = (options: object): options is Many =>
  Boolean(propertyOf(options, 'where')) &&
  !propertyOf(options, 'id') &&
  !propertyOf(options, 'disableTransaction') &&
  !String(propertyOf(options, 'collection')).startsWith('payload-');

/**
 * Does to each document of many what was asked for all, each in a transaction of its own: what others save meanwhile
 * waits for one document, not for all. Answers as Payload does; what one of them refuses leaves the others alone.
 */
export async function oneByOne(
  payload: Payload,
  operation: Operation,
  { where, limit, sort, data, ...options }: Many,
): Promise<unknown> {
  const ids = await idsOf(payload, { ...options, where, limit, sort, data });
  if (ids.length === 0) return operation({ ...options, where, limit, sort, data });
  const result: Result = { docs: [], errors: [] };
  const failures = new Map<unknown, unknown>();
  const progress = beginProgress(options.req ?? {}, options.collection, ids.length);
  for (const [index, id] of ids.entries()) {
    try {
      result.docs.push(await operation({ ...options, id, data: withoutRowIds(data) }));
    } catch (error) {
      if (index === 0 && NOT_ALLOWED.includes(propertyOf(error, 'status'))) {
        progress.endedAt = Date.now();
        throw error;
      }
      failures.set(id, error);
    }
    progress.done = index + 1;
    if ((index + 1) % TOLD_EVERY === 0)
      payload.logger.info(`${options.collection}: ${index + 1} / ${ids.length}`);
  }
  result.errors = await refusalsOf(payload, options, failures);
  progress.refused = result.errors.map(({ id, title, why }) => ({ id, title, why }));
  progress.endedAt = Date.now();
  return result;
}

/** Those that the question finds for whoever asks; the operation itself asks what they may do to each. */
async function idsOf(payload: Payload, { data, select: _, ...options }: Many): Promise<unknown[]> {
  const isDraft = Boolean(options.draft) || Boolean(data?.deletedAt);
  const { docs } = await payload.find({
    ...options,
    ...{
      draft: isDraft,
      select: {},
      depth: 0,
      pagination: false,
      limit: Number(options.limit) || 0,
    },
    overrideAccess: options.overrideAccess !== false,
  });
  return docs.map(({ id }) => id);
}

/** The rows of a list have ids that are unique in the database: each document gets its own. Running text has none. */
function withoutRowIds(value: unknown, isRow = false): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withoutRowIds(each, true));
  if (typeof value !== 'object' || value === null || 'root' in value) return copyOf(value);
  const entries = Object.entries(copyOf(value)).filter(([key]) => !isRow || key !== 'id');
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutRowIds(each)]));
}
