import type { PayloadRequest } from 'payload';

/** What rules between documents are about. */
export type Rule = 'administrators' | 'page-tree' | 'addresses';

/**
 * To be called by every operation that may break a rule, in its transaction. Under snapshot isolation two transactions
 * may each read what the rule is about, find that it holds, and write different documents, after which it does not
 * (write skew). This lets both write the same document, so that the second one meets a conflict and is run again, when
 * it sees what the first one did. SQLite has one writer and needs nothing of the kind.
 */
export async function materializeConflict(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  rule: Rule,
): Promise<void> {
  const { db } = req.payload;
  const counter = { collection: 'counters', req } as const;
  const where = { key: { equals: rule } };
  const known = await db.updateOne({ ...counter, where, data: { value: { $inc: 1 } } });
  // Two that make it at once meet at its unique key.
  if (!known) await db.create({ ...counter, data: { key: rule, value: 1 } });
}
