import { nextReceipt, receiptYear } from './receipt-number';

it.each([
  [undefined, '2026-000001'],
  ['2026-000001', '2026-000002'],
  ['2026-000999', '2026-001000'],
])('after %s comes %s (K10)', (last, next) => expect(nextReceipt(last, '2026')).toBe(next));

it('begins the year when Sweden does, not when Greenwich does', () => {
  expect(receiptYear(new Date('2026-12-31T22:59:59Z'))).toBe('2026');
  expect(receiptYear(new Date('2026-12-31T23:00:00Z'))).toBe('2027');
});

it('says so when the numbers are out', () => {
  expect(() => nextReceipt('2026-999999', '2026')).toThrow('No receipt numbers');
});
