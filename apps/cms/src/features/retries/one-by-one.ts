import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload';
import { beginProgress } from '../bulk-changes/progress';
import { type Refusal, refusalsOf, titlesOf } from '../bulk-changes/refusals';
import { propertyOf } from '../../validation/unknown-values';
import { copyOf } from './request-state';

type Operation = (options: object) => Promise<unknown>;

/** A call of the Local API that changes or deletes the documents that a query finds. */
interface BulkOperation {
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

/** Statuses for the first document that end the operation, since it would fail for all. */
const NOT_ALLOWED: unknown[] = [401, 403, 423];
/** The number of documents between two log lines. */
const LOGGED_EVERY = 50;

/** Payload's collections, and calls without a transaction, are left to Payload. */
export const isBulkOperation = (options: object): options is BulkOperation =>
  Boolean(propertyOf(options, 'where')) &&
  !propertyOf(options, 'id') &&
  !propertyOf(options, 'disableTransaction') &&
  !String(propertyOf(options, 'collection')).startsWith('payload-');

/**
 * Runs a bulk operation one document at a time, each in a separate transaction, so that other saves wait for one document
 * only. The result has Payload's form; errors of one document do not affect the others.
 */
export async function oneByOne(
  payload: Payload,
  operation: Operation,
  { where, limit, sort, data, ...options }: BulkOperation,
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
    if ((index + 1) % LOGGED_EVERY === 0)
      payload.logger.info(`${options.collection}: ${index + 1} / ${ids.length}`);
  }
  result.errors = await refusalsOf(payload, options, failures);
  progress.refused = result.errors.map(({ id, title, why }) => ({ id, title, why }));
  if (options.req?.user)
    progress.changed = await namedOnes(
      payload,
      options.collection,
      ids.filter((id) => !failures.has(id)),
    );
  progress.endedAt = Date.now();
  return result;
}

/** The most titles that are read for the result. */
const MOST_NAMED = 1000;

async function namedOnes(payload: Payload, collection: CollectionSlug, ids: unknown[]) {
  const named = ids.slice(0, MOST_NAMED);
  const titles = named.length > 0 ? await titlesOf(payload, collection, named) : new Map();
  return named.map((id) => ({ id, title: titles.get(id) ?? String(id) }));
}

/** The ids that the query finds for the user; the operation checks access to each. */
async function idsOf(
  payload: Payload,
  { data, select: _, ...options }: BulkOperation,
): Promise<unknown[]> {
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

/** Array rows have ids that are unique in the database, so each document needs new ones. Rich text is unchanged. */
function withoutRowIds(value: unknown, isRow = false): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withoutRowIds(each, true));
  if (typeof value !== 'object' || value === null || 'root' in value) return copyOf(value);
  const entries = Object.entries(copyOf(value)).filter(([key]) => !isRow || key !== 'id');
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutRowIds(each)]));
}
