import { numberIn, receiptFor } from './receipt-number';
import { receiptYear } from './receipts';

it.each([
  [1, '2026-000001'],
  [2, '2026-000002'],
  [1000, '2026-001000'],
])('number %d is %s (K10)', (number, receipt) => {
  expect(receiptFor(number, '2026')).toBe(receipt);
  expect(numberIn(receipt)).toBe(number);
});

it('begins the year in Swedish time, not in UTC', () => {
  expect(receiptYear(new Date('2026-12-31T22:59:59Z'))).toBe('2026');
  expect(receiptYear(new Date('2026-12-31T23:00:00Z'))).toBe('2027');
});

it('throws when there are no numbers left', () => {
  expect(() => receiptFor(1_000_000, '2026')).toThrow('No receipt numbers');
});
