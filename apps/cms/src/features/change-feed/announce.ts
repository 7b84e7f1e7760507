import type { PayloadRequest } from 'payload';
import { commits } from '../../database/commits';

/** Writes what has changed into the outbox, in the transaction of `req` where it has one. */
export async function announce(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  tags: string[],
): Promise<void> {
  await req.payload.db.create({
    collection: 'changes',
    data: { tags, at: new Date().toISOString() },
    req,
    returning: false,
  });
  if (!req.transactionID) commits.emit('commit');
}
