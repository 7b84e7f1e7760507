import type { Payload, PayloadRequest } from 'payload';
import { isConflict } from '../../database/is-conflict';
import { property } from '../../validation/property';
import { numberIn, receiptFor } from './receipt-number';

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
  const value = property(row, 'value');
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
  return Number(property(row, 'value') ?? 0);
}

async function highest(req: Asking, year: string): Promise<number> {
  const { docs } = await req.payload.db.find({
    ...{ collection: 'comments', where: { receipt: { contains: `${year}-` } } },
    ...{ sort: '-receipt', limit: 1, pagination: false, req },
  });
  const receipt = property(docs[0], 'receipt');
  return typeof receipt === 'string' ? numberIn(receipt) : 0;
}
