const MAX_NUMBER = 999_999;

/**
 * The receipt of a number in a year: `2026-000001`, `2026-000002` … (K10). Throws RangeError above 999,999, since a
 * longer number would sort wrongly.
 */
export function receiptFor(number: number, year: string): string {
  if (number > MAX_NUMBER) throw new RangeError(`No receipt numbers are left in ${year}.`);
  return `${year}-${String(number).padStart(6, '0')}`;
}

/** The number in a receipt. */
export const numberIn = (receipt: string): number => Number(receipt.slice(5));
