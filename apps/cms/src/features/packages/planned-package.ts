import {
  APIError,
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type TaskConfig,
} from 'payload';
import { RetriesExhausted } from '../../database/retry-conflicts';
import { translate } from '../../translations/translate';
import { notify } from '../notifications/notify';
import { timeIn } from '../workflow/apply-step';
import { isReviewer, presentOrReviewers } from '../workflow/notices';
import { plannerRequest } from '../workflow/planned-publication';
import { PLANNER_GONE, refusal } from '../workflow/refusals';
import { refuseUnlessOpen } from './approve-package';
import { checkItems } from './check-items';
import { NOT_PLANNED } from './refusals';
import { AlreadyOut, publishPackage } from './publish-package';
import { findPackage, type StoredPackage, writePackage } from './stored-package';

/** Plans an approved package for its time, and queues its job, in the transaction of the request. */
export async function planPackage(req: PayloadRequest, approved: StoredPackage): Promise<void> {
  refuseUnlessOpen(req, approved);
  const at = timeIn(req, { at: approved.publishAt ?? undefined });
  await checkItems(req, approved, { does: 'publish' });
  const by = req.user?.id ?? null;
  const planned = { state: 'planned' as const, plannedBy: by, reason: null };
  await writePackage(req, approved, { ...planned, plannedName: req.user?.name ?? null });
  await req.payload.jobs.queue({
    ...{ task: 'publishPackage', input: { document: approved.id, at, by } },
    waitUntil: new Date(at),
    overrideAccess: true,
    req,
  });
}

/** The approvals stay. The job stays too, and does nothing. */
export async function unplanPackage(req: PayloadRequest, found: StoredPackage): Promise<void> {
  const isRemoved =
    found.state === 'planned' &&
    (await writePackage(req, found, { state: 'open' }, { state: { equals: 'planned' } }));
  if (!isRemoved) throw refusal(409, translate(req, NOT_PLANNED));
}

/** Publishes a planned package once; one whose plan was changed or removed meanwhile is left alone. */
export const publishPlannedPackage: TaskConfig<'publishPackage'> = {
  slug: 'publishPackage',
  retries: { attempts: 3, backoff: { type: 'exponential', delay: 20_000 } },
  inputSchema: [
    { name: 'document', type: 'text', required: true },
    { name: 'at', type: 'text', required: true },
    { name: 'by', type: 'text' },
  ],
  handler: async ({ input, req: { payload } }) => {
    const { document: id, at, by } = input;
    const isDue = (found: StoredPackage | undefined) =>
      found?.state === 'planned' && found.publishAt === at;
    const reader = await createLocalReq({}, payload);
    if (!isDue(await findPackage(reader, id))) return { output: {} };
    try {
      const from = await plannerRequest(payload, by);
      if (!isReviewer(from)) throw refusal(403, translate(from, PLANNER_GONE));
      await publishPackage(from, {
        id,
        prepare: (req, found) => {
          if (!isDue(found)) throw new PlanGone();
          return Promise.resolve(found);
        },
        isJob: true,
      });
    } catch (error) {
      if (error instanceof PlanGone || error instanceof AlreadyOut) return { output: {} };
      // What the rules refuse now, they refuse later too; a database that does not answer may do so in a while.
      if (!(error instanceof APIError) || error instanceof RetriesExhausted) throw error;
      payload.logger.warn({ err: error, msg: 'A planned package was refused.' });
      await reportPackage(payload, id, error.message);
    }
    return { output: {} };
  },
};

/** Another run of the job, or a user, was first. */
class PlanGone extends Error {}

/** The package keeps its time and its approvals, and says why; those who planned and approved it are notified. */
export async function reportPackage(
  payload: Payload,
  id: string,
  reason: string,
  at?: string,
): Promise<void> {
  const req = await createLocalReq({}, payload);
  const found = await findPackage(req, id);
  if (!found || found.state === 'published' || found.state === 'open') return;
  // Given another time meanwhile, or reported before.
  if (at !== undefined && (found.state !== 'planned' || found.publishAt !== at)) return;
  await writePackage(req, found, { state: 'failed', reason });
  await notifyOfFailure(req, found, reason);
}

/** Notifies those who planned and approved a package that it does not go out, or other editors if they have left. */
export const notifyOfFailure = async (
  req: PayloadRequest,
  { id, title, plannedBy, approvedBy }: StoredPackage,
  text: string,
): Promise<void> =>
  notify(req, {
    kind: 'failed',
    to: await presentOrReviewers(req, [plannedBy, approvedBy]),
    collection: 'packages',
    document: id,
    title,
    text,
  });
