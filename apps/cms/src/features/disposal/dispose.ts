import { CHANGED_PAGES, tagsFor } from '@regionwebb/content/tags';
import type { Payload, PayloadRequest, Where } from 'payload';
import { inTransaction } from '../../database/transactions';
import { disposeOfPairs } from '../answered-comments/publish-pair';
import { writeEvent } from '../audit-log/write-event';
import { announce } from '../change-feed/announce';
import { listReceipts } from '../comments/disposed-receipts';
import { labelOf } from './classes';
import { type DueComment, findDue } from './find-due';
import { type DisposalRule, findRules } from './rules';

/** Comments that go in one transaction, with a row of the protocol. */
const BATCH = 200;
const MOST_BATCHES = 50;

/**
 * Disposes of the comments that are due, under each rule that names both decisions (K15). What goes and its row of the
 * protocol, which has counts and receipt numbers but no content, are stored together. Resolves to the number disposed of.
 */
export async function dispose(payload: Payload, now: Date): Promise<number> {
  const { complete, incomplete } = await findRules(payload);
  if (incomplete > 0)
    payload.logger.error(
      `${incomplete} of the rules for disposal name no decision of the archive authority, no decision of their own or no period: nothing is disposed of under them.`,
    );
  let disposed = 0;
  for (const rule of complete)
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      const count = await inTransaction(payload, (req) => disposeBatch(req, rule, now));
      disposed += count;
      if (count === 0) break;
    }
  return disposed;
}

/** How many comments a night takes under a rule, at most some more than it has room for. */
export const countDue = async (payload: Payload, rule: DisposalRule, now: Date): Promise<number> =>
  (await findDue({ payload }, rule, now, BATCH * MOST_BATCHES)).length;

async function disposeBatch(req: PayloadRequest, rule: DisposalRule, now: Date): Promise<number> {
  const due = await findDue(req, rule, now, BATCH);
  if (due.length === 0) return 0;
  const { db } = req.payload;
  const ids = due.map(({ id }) => id);
  await db.create({ collection: 'disposal-protocols', data: protocolOf(due, rule), req });
  // What was notified of names the comments, and goes with them.
  const notified: Where = { and: [{ about: { equals: 'comments' } }, { document: { in: ids } }] };
  await db.deleteMany({ collection: 'notifications', where: notified, req });
  // What is published of them is the same information, and goes too (decisions/024).
  await disposeOfPairs(req, ids);
  await db.deleteMany({ collection: 'comments', where: { id: { in: ids } }, req });
  await writeEvent(req, 'disposed', {
    collection: 'comments',
    title: labelOf(rule.class).sv,
    detail: `${due.length} st enligt ${rule.archiveDecision} och ${rule.localDecision}`,
  });
  if (due.some(({ changeShown }) => changeShown)) await announce(req, tagsFor(CHANGED_PAGES));
  return due.length;
}

const protocolOf = (due: DueComment[], rule: DisposalRule): Record<string, unknown> => ({
  class: rule.class,
  count: due.length,
  archiveDecision: rule.archiveDecision,
  localDecision: rule.localDecision,
  months: rule.months,
  firstReceivedAt: due[0]?.receivedAt,
  lastReceivedAt: due.at(-1)?.receivedAt,
  receipts: listReceipts(due.map(({ receipt }) => receipt)),
});
