import { closesAfterOpening, endsOnOrAfterStart, hasYear, timeOfDay } from './dates';

describe('a time of day', () => {
  it.each([
    ['09:00', '09:00'],
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['kl. 9.00', '09:00'],
    ['1630', '16:30'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
  ])('%j is stored as %j', (typed, stored) => {
    expect(timeOfDay(typed)).toBe(stored);
  });

  it.each(['', '24:00', '9:60', 'nio', '9–16', '9:0'])('%j is refused', (typed) => {
    expect(timeOfDay(typed)).toBeUndefined();
  });
});

describe('opening hours', () => {
  it.each([
    ['09:00', '16:30', true],
    ['9', '16', true],
    ['16:30', '09:00', false],
    ['09:00', '09:00', false],
    [undefined, '16:30', true],
    ['nio', '16:30', true],
  ])('from %j until %j: %j', (opens, closes, expected) => {
    expect(closesAfterOpening(opens, closes)).toBe(expected);
  });
});

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

it.each([
  ['2026-01-01T00:00:00.000Z', true],
  ['9999-12-31T23:59:59.999Z', true],
  [new Date('0001-01-01'), true],
  ['+012026-01-01T00:00:00.000Z', false],
  ['-000001-01-01T00:00:00.000Z', false],
  [null, true],
  [undefined, true],
])('%j has a year of four digits, or is no date: %j', (date, expected) => {
  expect(hasYear(date)).toBe(expected);
});
