import { periodState } from './period-state';
import { swedishDay, yearsBefore } from './swedish-day';

const period = { start: '2026-03-01T11:00:00.000Z', end: '2026-11-29T11:00:00.000Z' };

it.each([
  ['2026-02-28T22:59:59.000Z', 'coming'],
  ['2026-02-28T23:00:00.000Z', 'current'],
  ['2026-11-29T22:59:59.000Z', 'current'],
  ['2026-11-29T23:00:00.000Z', 'done'],
] as const)('at %s the period is %s: its days are those of Sweden (T3)', (now, state) =>
  expect(periodState(period, new Date(now))).toBe(state),
);

it.each([
  [{ start: period.start }, 'current'],
  [{ end: period.end }, 'done'],
  [{ start: '2027-01-01T11:00:00.000Z', end: null }, 'coming'],
  [{ start: null, end: null }, undefined],
  [{ start: 'soon', end: '' }, undefined],
  [null, undefined],
])('%j, half known or not at all, is %s', (half, state) =>
  expect(periodState(half, new Date('2026-12-24T12:00:00.000Z'))).toBe(state),
);

it('knows the day two years before, leap days too', () => {
  expect(yearsBefore(swedishDay(new Date('2026-11-29T23:30:00Z')), 2)).toBe('2024-11-30');
  expect(yearsBefore('2028-02-29', 2)).toBe('2026-02-29');
});
