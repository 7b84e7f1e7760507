import { isLocale, type Locale } from '@regionwebb/content/locales';
import {
  APIError,
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type TaskConfig,
} from 'payload';
import { translate } from '../../translations/translate';
import { propertyOf } from '../../validation/unknown-values';
import { findRow } from '../redirects/follow-rename';
import { oneAtATime } from './one-at-a-time';
import { newestVersion } from '../versions/newest-version';
import { isReviewer, notifyOf, presentOrReviewers } from './notices';
import { PLANNER_GONE, refusal } from './refusals';
import { type Review, reviewIn } from './states';
import { takeInSave } from './taken-step';

interface Planned {
  collection: CollectionSlug;
  id: string;
  locale: Locale;
  /** ISO 8601. */
  at: string;
}

/**
 * Queues the job of a plan, with the rights of a user. A plan that is changed leaves its job behind, which then does
 * nothing.
 */
export async function queuePublication(
  req: PayloadRequest,
  { collection, id, locale, at, by }: Planned & { by: string | null },
): Promise<void> {
  const input = { collection, document: id, locale, at, by };
  const waitUntil = new Date(at);
  await req.payload.jobs.queue({
    ...{ task: 'publishPlanned', input, waitUntil, overrideAccess: true, req },
  });
}

/**
 * Publishes a text in one language as it was approved. What was changed after the approval has no plan any more; the
 * save itself compares the text with the approved one once more (`keep-reviews`).
 */
export const publishPlanned: TaskConfig<'publishPlanned'> = {
  slug: 'publishPlanned',
  retries: { attempts: 3, backoff: { type: 'exponential', delay: 20_000 } },
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'at', type: 'text', required: true },
    { name: 'by', type: 'text' },
  ],
  handler: ({ input, req: { payload } }) =>
    oneAtATime('jobs', async () => {
      const { locale } = input;
      const collection = collectionOf(payload, input.collection);
      if (!collection || !isLocale(locale)) return { output: {} };
      const planned = { collection, id: input.document, locale, at: input.at };
      const req = await createLocalReq({}, payload);
      const newest = await newestVersion(req, collection, planned.id);
      if (!isPlanned(reviewIn(newest?.version, locale), input.at)) return { output: {} };
      try {
        await publishAs(payload, input.by, {
          ...{ collection, id: planned.id, depth: 0 },
          data: { _status: 'published' },
          locale,
          fallbackLocale: false,
        });
      } catch (error) {
        // What the rules refuse now, they refuse later too; a database that does not answer may do so in a while.
        if (!(error instanceof APIError)) throw error;
        payload.logger.warn({ err: error, msg: 'A planned publication was refused.' });
        await reportFailure(payload, { ...planned, by: input.by }, error.message);
      }
      return { output: {} };
    }),
};

const isPlanned = ({ state, publishAt }: Review, at: string): boolean =>
  state === 'planned' && publishAt === at;

/** Unpublishes all languages at the planned time. */
export const unpublishPlanned: TaskConfig<'unpublishPlanned'> = {
  slug: 'unpublishPlanned',
  retries: { attempts: 3, backoff: { type: 'exponential', delay: 20_000 } },
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'by', type: 'text' },
  ],
  handler: ({ input, req: { payload } }) =>
    oneAtATime('jobs', async () => {
      const collection = collectionOf(payload, input.collection);
      if (!collection) return { output: {} };
      const about = { collection, id: input.document };
      const req = await createLocalReq({}, payload);
      const row = await findRow(req, collection, about.id);
      // Somebody has taken it away already.
      if (propertyOf(row, '_status') !== 'published' || propertyOf(row, 'deletedAt'))
        return { output: {} };
      try {
        await publishAs(payload, input.by, {
          ...{ ...about, depth: 0 },
          data: { _status: 'draft' },
          unpublishAllLocales: true,
        });
      } catch (error) {
        if (!(error instanceof APIError)) throw error;
        payload.logger.warn({ err: error, msg: 'A planned unpublication was refused.' });
        await reportUnpublication(payload, { ...about, by: input.by }, error.message);
      }
      return { output: {} };
    }),
};

export const collectionOf = (payload: Payload, name: string): CollectionSlug | undefined =>
  payload.config.collections.find(({ slug }) => slug === name)?.slug;

/**
 * Saves with the rights that the planner has now, and refuses where that person is gone or may not publish any more. A
 * plan without a person comes from a program on the server, and is held to nobody's rights.
 */
async function publishAs(
  payload: Payload,
  by: string | null | undefined,
  change: object & Parameters<Payload['update']>[0],
): Promise<void> {
  const req = await plannerRequest(payload, by);
  if (by && !isReviewer(req)) throw refusal(403, translate(req, PLANNER_GONE));
  await payload.update({
    ...change,
    context: { isScheduled: true },
    user: req.user,
    overrideAccess: !by,
  });
}

/** A request of the person who planned something, as an account is now; of nobody where it is gone. */
export async function plannerRequest(
  payload: Payload,
  by: string | null | undefined,
): Promise<PayloadRequest> {
  const user = await payload.findByID({
    ...{ collection: 'users', id: by ?? '', depth: 0, disableErrors: true },
    overrideAccess: true,
  });
  return createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload);
}

/** The text stays approved, without its plan, and says why; the planner and the author are notified. */
export async function reportFailure(
  payload: Payload,
  { collection, id, locale, at, by = null }: Planned & { by?: string | null | undefined },
  reason: string,
): Promise<void> {
  const req = await createLocalReq({ locale }, payload);
  const newest = await newestVersion(req, collection, id);
  const before = reviewIn(newest?.version, locale);
  // Something else has been done with it meanwhile.
  if (!isPlanned(before, at)) return;
  const review = { ...before, state: 'approved' as const, publishAt: null, reason };
  takeInSave(req, { collection, id, review, cause: 'unplanned', version: newest?.version });
  await payload.update({
    ...{ collection, id, locale, fallbackLocale: false, depth: 0, draft: true },
    data: {},
    overrideAccess: true,
    req,
  });
  const title = titleOf(payload, collection, { version: newest?.version, locale });
  const { decidedBy, sentBy, writtenBy } = before;
  const to = await presentOrReviewers(req, [by, decidedBy, sentBy, writtenBy]);
  await notifyOf(req, 'failed', { collection, id, locale, title }, { to, text: reason });
}

interface Unpublished {
  collection: CollectionSlug;
  id: string;
  by?: string | null | undefined;
}

/** The page stays on the site; the planner is notified, once where the event has a name. */
export async function reportUnpublication(
  payload: Payload,
  { collection, id, by = null }: Unpublished,
  reason: string,
  event?: string,
): Promise<void> {
  const req = await createLocalReq({}, payload);
  const { version } = (await newestVersion(req, collection, id)) ?? {};
  const title = titleOf(payload, collection, { version, locale: 'sv' });
  const to = await presentOrReviewers(req, [by]);
  const about = { collection, id, locale: 'sv' as const, title };
  await notifyOf(req, 'failed', about, { to, text: reason, ...(event ? { event } : {}) });
}

function titleOf(
  { collections }: Payload,
  collection: CollectionSlug,
  { version, locale }: { version: unknown; locale: Locale },
): string | null {
  const name = collections[collection].config.admin.useAsTitle ?? 'id';
  const title = propertyOf(propertyOf(version, name), locale);
  return typeof title === 'string' ? title : null;
}
