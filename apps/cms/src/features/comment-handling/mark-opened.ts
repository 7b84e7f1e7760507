import type { PayloadRequest, Where } from 'payload';
import { inTransaction } from '../../database/transactions';

/**
 * Remembers when a comment was first opened by anybody. Without a new `updatedAt`, which would refuse the step that is about
 * to be taken, and not over what a colleague has written meanwhile.
 */
export const markOpened = (
  from: PayloadRequest,
  { id, updatedAt }: { id: string; updatedAt: string },
): Promise<void> =>
  inTransaction(from.payload, async (req) => {
    const unopened: Where = { openedAt: { exists: false } };
    const unchanged: Where = { updatedAt: { equals: updatedAt } };
    const where: Where = { and: [{ id: { equals: id } }, unchanged, unopened] };
    const { totalDocs } = await req.payload.db.count({ collection: 'comments', where, req });
    if (totalDocs === 0) return;
    await req.payload.db.updateOne({
      collection: 'comments',
      where,
      data: { openedAt: new Date().toISOString(), updatedAt },
      req,
      returning: false,
    });
  });
