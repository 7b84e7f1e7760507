import { listReceipts, receiptsIn } from './disposed-receipts';

it.each([
  [[], ''],
  [['2026-000001'], '2026-000001'],
  [
    ['2026-000003', '2026-000001', '2026-000002', '2026-000007'],
    '2026-000001–2026-000003, 2026-000007',
  ],
  // The first number of a year does not follow on the last of the year before.
  [['2025-000001', '2026-000002'], '2025-000001, 2026-000002'],
])('lists %j as %j, and reads it again', (receipts, list) => {
  expect(listReceipts(receipts)).toBe(list);
  expect(receiptsIn(list)).toEqual(receipts.toSorted());
});
