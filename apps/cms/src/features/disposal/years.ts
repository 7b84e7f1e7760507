import type { Payload } from 'payload';
import { z } from 'zod';
import { disposedReceipts } from '../comments/disposed-receipts';
import { receiptYear } from '../comments/receipts';

export interface Year {
  year: string;
  /** Comments of the year that are here. */
  kept: number;
  /** Comments of the year that were disposed of, whenever that was. */
  disposed: number;
}

const MOST_YEARS = 30;

/** What is kept and what was disposed of by the year of the receipt, the newest first. One count for each year. */
export async function findYears(payload: Payload, now: Date): Promise<Year[]> {
  const disposed = new Map<string, number>();
  for (const receipt of await disposedReceipts(payload)) {
    const year = receipt.slice(0, 4);
    disposed.set(year, (disposed.get(year) ?? 0) + 1);
  }
  const oldest = await payload.db.find({
    ...{ collection: 'comments', sort: 'receipt', limit: 1, pagination: false },
    select: { receipt: true },
  });
  const first = z.array(z.object({ receipt: z.string() })).parse(oldest.docs)[0]?.receipt;
  const years = [...disposed.keys(), ...(first ? [first.slice(0, 4)] : [])];
  const last = Number(receiptYear(now));
  const from = Math.max(Math.min(last, ...years.map(Number)), last - MOST_YEARS);
  return Promise.all(
    Array.from({ length: last - from + 1 }, async (_, index) => {
      const year = String(last - index);
      const where = { receipt: { contains: `${year}-` } };
      const { totalDocs } = await payload.db.count({ collection: 'comments', where });
      return { year, kept: totalDocs, disposed: disposed.get(year) ?? 0 };
    }),
  );
}
