import { endsOnOrAfterStart } from './period';

it.each([
  ['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', true],
  ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', true],
  ['2026-01-02T00:00:00.000Z', '2026-01-01T00:00:00.000Z', false],
  ['2026-01-02T00:00:00.000Z', null, true],
  [undefined, '2026-01-01T00:00:00.000Z', true],
  [new Date('2026-01-02'), new Date('2026-01-01'), false],
  ['inte ett datum', '2026-01-01T00:00:00.000Z', true],
])('a period from %p to %p is in order: %p', (start, end, expected) => {
  expect(endsOnOrAfterStart(start, end)).toBe(expected);
});
