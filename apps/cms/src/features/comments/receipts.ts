import type { Payload, PayloadRequest } from 'payload';
import { isConflict } from '../../database/conflicts';
import { propertyOf } from '../../validation/unknown-values';

const yearInStockholm = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
});
const LAST = 999_999;

/** The year a comment is numbered in: that of the Swedish calendar, four digits. */
export function receiptYear(now: Date): string {
  return yearInStockholm.format(now);
}

/**
 * The receipt of a number in a year: `2026-000001`, `2026-000002` … (K10).
 * Throws when the year's million is used up, rather than give out a number that sorts wrongly.
 */
export function receiptFor(number: number, year: string): string {
  if (number > LAST) throw new RangeError(`No receipt numbers are left in ${year}.`);
  return `${year}-${String(number).padStart(6, '0')}`;
}

/** The number in a receipt. */
export const numberIn = (receipt: string): number => Number(receipt.slice(5));

type Asking = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>;

const collection = 'counters';
const rowOf = (year: string) => ({ key: { equals: `receipts-${year}` } });

/**
 * Takes the next receipt number of a year, which nobody else gets (K10). Outside a transaction it is one write, so
 * nobody waits for a comment that is being stored, not even for one whose process was killed meanwhile.
 */
export async function takeReceipt(req: Asking, year: string): Promise<string> {
  const number = await next(req, year);
  if (number !== undefined) return receiptFor(number, year);
  await beginYear(req, year);
  return takeReceipt(req, year);
}

async function next(req: Asking, year: string): Promise<number | undefined> {
  const where = rowOf(year);
  const row: unknown = await req.payload.db.updateOne({
    ...{ collection, where, req },
    data: { value: { $inc: 1 } },
  });
  const value = propertyOf(row, 'value');
  return typeof value === 'number' ? value : undefined;
}

/** After the highest number that was given before there was a counter. */
async function beginYear(req: Asking, year: string): Promise<void> {
  const data = { key: rowOf(year).key.equals, value: await highest(req, year) };
  try {
    await req.payload.db.create({ collection, data, req });
  } catch (error) {
    // Another process has begun it. Within a transaction that ends it, so it is begun again as a whole.
    if (req.transactionID || !isConflict(error)) throw error;
  }
}

/** Puts a counter that is behind, since numbers were given without it, where it should be. */
export async function catchUp(payload: Payload, year: string): Promise<void> {
  const value = await highest({ payload }, year);
  const where = { and: [rowOf(year), { value: { less_than: value } }] };
  await payload.db.updateOne({ collection, where, data: { value } });
}

/** Gives back a number that no comment got, unless a later one has been taken: then there is a gap, which is logged. */
export async function returnReceipt(payload: Payload, receipt: string): Promise<void> {
  const year = receipt.slice(0, 4);
  const where = { and: [rowOf(year), { value: { equals: numberIn(receipt) } }] };
  const returned: unknown = await payload.db.updateOne({
    ...{ collection, where },
    data: { value: { $inc: -1 } },
  });
  if (!returned)
    payload.logger.error(`No comment has the receipt number ${receipt}: it could not be stored.`);
}

/** The number that was taken last, 0 where none has been. */
export async function lastReceipt({ db }: Payload, year: string): Promise<number> {
  const row: unknown = await db.findOne({ collection, where: rowOf(year) });
  return Number(propertyOf(row, 'value') ?? 0);
}

async function highest(req: Asking, year: string): Promise<number> {
  const { docs } = await req.payload.db.find({
    ...{ collection: 'comments', where: { receipt: { contains: `${year}-` } } },
    ...{ sort: '-receipt', limit: 1, pagination: false, req },
  });
  const receipt = propertyOf(docs[0], 'receipt');
  return typeof receipt === 'string' ? numberIn(receipt) : 0;
}

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
  const given = new Set(docs.map((comment) => propertyOf(comment, 'receipt')));
  const all = Array.from({ length: last }, (_, index) => receiptFor(index + 1, year));
  const missing = all.filter((receipt) => !given.has(receipt));
  const rest = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  payload.logger.warn(
    `No comment has these receipt numbers: ${missing.slice(0, NAMED).join(', ')}${rest}.`,
  );
}
