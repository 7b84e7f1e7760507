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
