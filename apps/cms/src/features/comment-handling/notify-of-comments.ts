import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../../database/transactions';
import { notify } from '../notifications/notify';
import { statuses } from './states';
import type { Actor, StoredComment } from './stored-comment';

interface Handover {
  before: StoredComment;
  /** The fields that the step sets. */
  after: Record<string, unknown>;
  actor: Pick<Actor, 'name'>;
}

/** Notifies the function or the colleague that a comment is handed over to; never with its text (K9). */
export async function notifyOfHandover(
  req: PayloadRequest,
  { before, after, actor }: Handover,
): Promise<void> {
  const { function: to, handler } = after;
  const isElsewhere = typeof to === 'string' && to !== before.function;
  await notify(req, {
    kind: 'comment-assigned',
    to: typeof handler === 'string' ? [handler] : [],
    toFunctions: isElsewhere && handler === null ? [to] : [],
    collection: 'comments',
    document: before.id,
    title: before.page.title ?? before.receipt,
    by: actor.name,
  });
}

/** More than this wait for the next minute, so that a flood is one notification a minute. */
const AT_ONCE = 1000;

const waiting = z.array(
  z.object({
    id: z.string(),
    function: z.string().nullish(),
    page: z.object({ title: z.string().nullish(), path: z.string() }),
    updatedAt: z.string(),
  }),
);

type Waiting = z.infer<typeof waiting>;

/**
 * Notifies each function of the comments that have come in since the last time, all at once and without their texts (K9).
 * Those in quarantine wait until they are released. Run each minute, so that receiving a comment costs no more.
 */
export const notifyOfComments = (payload: Payload, now: Date): Promise<void> =>
  inTransaction(payload, async (req) => {
    const shown = statuses.map(({ value }) => value).filter((value) => value !== 'quarantine');
    const { docs } = await payload.db.find({
      collection: 'comments',
      where: { and: [{ notifiedAt: { exists: false } }, { status: { in: shown } }] },
      select: { function: true, page: true, updatedAt: true },
      sort: 'receivedAt',
      limit: AT_ONCE,
      pagination: false,
      req,
    });
    const comments = waiting.parse(docs);
    for (const to of new Set(comments.map((comment) => comment.function))) {
      const those = comments.filter((comment) => comment.function === to);
      if (to) await notifyOfThose(req, to, those);
    }
    for (const comment of comments) await markNotified(req, comment, now);
  });

async function notifyOfThose(req: PayloadRequest, to: string, those: Waiting): Promise<void> {
  const newest = those.at(-1);
  if (!newest) return;
  const isOne = those.length === 1;
  await notify(req, {
    kind: 'comment-received',
    toFunctions: [to],
    collection: 'comments',
    document: isOne ? newest.id : undefined,
    title: newest.page.title ?? newest.page.path,
    text: isOne ? undefined : String(those.length),
    event: `comment-received ${newest.id}`,
  });
}

/** Without a new `updatedAt`, and not over what a colleague has written meanwhile. */
const markNotified = (req: PayloadRequest, { id, updatedAt }: Waiting[number], now: Date) =>
  req.payload.db.updateOne({
    collection: 'comments',
    where: { and: [{ id: { equals: id } }, { updatedAt: { equals: updatedAt } }] },
    data: { notifiedAt: now.toISOString(), updatedAt },
    req,
    returning: false,
  });
