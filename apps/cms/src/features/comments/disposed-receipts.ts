import type { Payload } from 'payload';
import { z } from 'zod';
import { numberIn, receiptFor } from './receipt-number';

const protocols = z.array(z.object({ receipts: z.string().nullish() }));

/** Receipts in order, consecutive ones as a range: `2026-000001–2026-000003, 2026-000007`. */
export function listReceipts(receipts: readonly string[]): string {
  const ranges: [first: string, last: string][] = [];
  for (const receipt of receipts.toSorted()) {
    const range = ranges.at(-1);
    if (range && isNext(range[1], receipt)) range[1] = receipt;
    else ranges.push([receipt, receipt]);
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ');
}

/** The receipts in such a list. */
export const receiptsIn = (list: string): string[] =>
  list
    .split(', ')
    .filter(Boolean)
    .flatMap((range) => {
      const [first = '', last = first] = range.split('–');
      const year = first.slice(0, 4);
      const length = numberIn(last) - numberIn(first) + 1;
      return Array.from({ length }, (_, index) => receiptFor(numberIn(first) + index, year));
    });

const isNext = (before: string, after: string): boolean =>
  before.slice(0, 4) === after.slice(0, 4) && numberIn(after) === numberIn(before) + 1;

/** The receipts of all comments that were disposed of, or of those of a year. */
export async function disposedReceipts(payload: Payload, year = ''): Promise<string[]> {
  const { docs } = await payload.db.find({
    collection: 'disposal-protocols',
    where: year ? { receipts: { contains: `${year}-` } } : {},
    select: { receipts: true },
    pagination: false,
  });
  return protocols
    .parse(docs)
    .flatMap(({ receipts }) => receiptsIn(receipts ?? ''))
    .filter((receipt) => receipt.startsWith(year));
}
