import type { Payload, PayloadRequest } from 'payload';
import { isConflict } from '../../database/conflicts';
import { propertyOf } from '../../validation/unknown-values';
import { disposedReceipts } from './disposed-receipts';
import { numberIn, receiptFor } from './receipt-number';

const yearInStockholm = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
});

/** The year of a receipt number, in Swedish time: four digits. */
export function receiptYear(now: Date): string {
  return yearInStockholm.format(now);
}

type CounterRequest = Pick<PayloadRequest, 'payload'> &
  Partial<Pick<PayloadRequest, 'transactionID'>>;

const collection = 'counters';
const rowOf = (year: string) => ({ key: { equals: `receipts-${year}` } });

/** Takes the next receipt numbers of a year, `count` of them in a row (K10), with a single write. */
export async function takeReceipts(
  req: CounterRequest,
  year: string,
  count: number,
): Promise<string[]> {
  const last = await increment(req, year, count);
  if (last !== undefined)
    return Array.from({ length: count }, (_, index) => receiptFor(last - count + index + 1, year));
  await createCounter(req, year);
  return takeReceipts(req, year, count);
}

async function increment(
  req: CounterRequest,
  year: string,
  by: number,
): Promise<number | undefined> {
  const where = rowOf(year);
  const row: unknown = await req.payload.db.updateOne({
    ...{ collection, where, req },
    data: { value: { $inc: by } },
  });
  const value = propertyOf(row, 'value');
  return typeof value === 'number' ? value : undefined;
}

/** Starts the counter after the highest number given before there was one. */
async function createCounter(req: CounterRequest, year: string): Promise<void> {
  const data = { key: rowOf(year).key.equals, value: await highest(req, year) };
  try {
    await req.payload.db.create({ collection, data, req });
  } catch (error) {
    // Another process created it. Within a transaction the whole operation is retried.
    if (req.transactionID || !isConflict(error)) throw error;
  }
}

/** Raises a counter that is behind the numbers given without it. */
export async function raiseCounter(payload: Payload, year: string): Promise<void> {
  const value = await highest({ payload }, year);
  const where = { and: [rowOf(year), { value: { less_than: value } }] };
  await payload.db.updateOne({ collection, where, data: { value } });
}

/** Returns numbers in a row that no comment got, unless a later one has been taken; the gap is then logged. */
export async function returnReceipts(payload: Payload, receipts: string[]): Promise<void> {
  const last = receipts.at(-1);
  if (last === undefined) return;
  const where = { and: [rowOf(last.slice(0, 4)), { value: { equals: numberIn(last) } }] };
  const returned: unknown = await payload.db.updateOne({
    ...{ collection, where },
    data: { value: { $inc: -receipts.length } },
  });
  if (returned) return;
  for (const receipt of receipts)
    payload.logger.error(`No comment has the receipt number ${receipt}: it could not be stored.`);
}

/** Logs that two comments got a number, after which the one before it may belong to none (K10). */
export function logTaken(payload: Payload, receipt: string): void {
  payload.logger.warn(
    `Another comment has the receipt number ${receipt}. If a number before it has no comment, the next start logs it.`,
  );
}

/** The last number taken; 0 if there is none. */
export async function lastReceipt({ db }: Payload, year: string): Promise<number> {
  const row: unknown = await db.findOne({ collection, where: rowOf(year) });
  return Number(propertyOf(row, 'value') ?? 0);
}

async function highest(req: CounterRequest, year: string): Promise<number> {
  const { docs } = await req.payload.db.find({
    ...{ collection: 'comments', where: { receipt: { contains: `${year}-` } } },
    ...{ sort: '-receipt', limit: 1, pagination: false, req },
  });
  const receipt = propertyOf(docs[0], 'receipt');
  return typeof receipt === 'string' ? numberIn(receipt) : 0;
}

const MAX_LISTED = 50;

/**
 * Logs at start which receipt numbers of the year no comment has had, because their process ended before it was stored
 * (K10: no gap without a log entry).
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
  const disposed = new Set(await disposedReceipts(payload, year));
  const missing = all.filter((receipt) => !given.has(receipt) && !disposed.has(receipt));
  if (missing.length === 0) return;
  const rest = missing.length > MAX_LISTED ? ` and ${missing.length - MAX_LISTED} more` : '';
  payload.logger.warn(
    `No comment has these receipt numbers: ${missing.slice(0, MAX_LISTED).join(', ')}${rest}.`,
  );
}
