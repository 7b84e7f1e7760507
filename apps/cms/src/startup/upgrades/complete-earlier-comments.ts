import type { Payload, PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../../database/transactions';
import { dueDate, functionFor } from '../../features/comment-handling/route';
import { masksOf, MASKS_VERSION } from '../../features/comments/masking';
import { propertyOf } from '../../validation/unknown-values';

const KEY = 'comments-masked';
const AT_ONCE = 100;

const row = z.object({
  id: z.string(),
  text: z.string(),
  maskedText: z.string().nullish(),
  replyTo: z.string().nullish(),
  page: z.object({ collection: z.string(), documentId: z.string(), locale: z.string() }),
  status: z.string(),
  function: z.string().nullish(),
  receivedAt: z.string(),
  updatedAt: z.string(),
});

/**
 * Makes the masks of all comments when the detector has changed, some at a time, and gives those from before comments went
 * to functions what a new one gets. Nobody is notified of these, and `updatedAt` is unchanged. Done once for each version
 * of the masks; an interrupted one begins again.
 */
export async function completeEarlierComments(payload: Payload, atOnce = AT_ONCE): Promise<void> {
  const { db } = payload;
  const where = { key: { equals: KEY } };
  const done = await db.findOne({ collection: 'payload-kv', where });
  if (propertyOf(propertyOf(done, 'data'), 'version') === MASKS_VERSION) return;
  for (let page = 1; ; page += 1) {
    const { docs } = await db.find({
      ...{ collection: 'comments', where: {}, sort: ['createdAt', 'id'] },
      // On MongoDB there are pages only with pagination.
      ...{ limit: atOnce, page, pagination: true },
    });
    await inTransaction(payload, async (req) => {
      for (const comment of z.array(row).parse(docs)) await complete(req, comment);
    });
    if (docs.length < atOnce) break;
  }
  const data = { key: KEY, data: { version: MASKS_VERSION } };
  await db.upsert({ collection: 'payload-kv', where, data });
}

async function complete(req: PayloadRequest, comment: z.infer<typeof row>): Promise<void> {
  const { id, updatedAt } = comment;
  const isEarlier = typeof comment.maskedText !== 'string';
  const data = {
    ...(await masksOf(req.payload, comment)),
    ...(isEarlier ? await handlingOf(req, comment) : {}),
    updatedAt,
  };
  await req.payload.db.updateOne({ collection: 'comments', id, data, req, returning: false });
}

async function handlingOf(req: PayloadRequest, comment: z.infer<typeof row>) {
  const { page, receivedAt, replyTo, status } = comment;
  const isDone = status === 'done';
  return {
    wantsReply: Boolean(replyTo),
    function: comment.function ?? (await functionFor(req, { page })),
    closedAs: isDone ? 'handled' : null,
    dueAt: isDone ? null : await dueDate(req, new Date(receivedAt)),
    notifiedAt: receivedAt,
  };
}
