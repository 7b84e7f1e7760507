import type { Payload } from 'payload';
import { property } from '../../validation/property';
import { receiptFor, receiptYear } from './receipt-number';
import { lastReceipt } from './take-receipt';

const NAMED = 50;

/**
 * For a start: logs which receipt numbers of the year no comment has, since the process that took them ended before the
 * comment was stored (K10: no gap without a line in the log).
 */
export async function logMissingReceipts(payload: Payload, now = new Date()): Promise<void> {
  const year = receiptYear(now);
  const last = await lastReceipt(payload, year);
  const where = { receipt: { contains: `${year}-` } };
  const { totalDocs } = await payload.db.count({ collection: 'comments', where });
  if (totalDocs >= last) return;
  const { docs } = await payload.db.find({
    ...{ collection: 'comments', where, select: { receipt: true } },
    ...{ pagination: false, limit: 0 },
  });
  const given = new Set(docs.map((comment) => property(comment, 'receipt')));
  const all = Array.from({ length: last }, (_, index) => receiptFor(index + 1, year));
  const missing = all.filter((receipt) => !given.has(receipt));
  const rest = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  payload.logger.warn(
    `No comment has these receipt numbers: ${missing.slice(0, NAMED).join(', ')}${rest}.`,
  );
}
