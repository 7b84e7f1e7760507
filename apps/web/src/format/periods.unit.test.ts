import { formatPeriod, periodState } from './periods';
import { formatInterval } from './text';
import { swedishDay, yearsBefore } from './dates';

it.each([
  ['2019', '2020', '2019–2020'],
  ['37', '41', '37–41'],
  ['2019', '2019', '2019'],
  ['2019', '', '2019'],
  ['', '', ''],
])('writes from %j to %j as %j (T10)', (from, to, written) =>
  expect(formatInterval(from, to)).toBe(written),
);

const day = (date: string) => `${date}T11:00:00.000Z`;

it.each([
  [{ start: day('2019-01-01'), end: day('2027-12-31') }, '2019–2027'],
  [{ start: day('2019-01-01'), end: day('2019-12-31') }, '2019'],
  [{ start: '2018-12-31T23:00:00.000Z', end: day('2020-12-31') }, '2019–2020'],
  [{ start: day('2019-03-01'), end: day('2020-12-31') }, '1 mars 2019–31 december 2020'],
  [{ start: day('2019-03-01') }, 'från 1 mars 2019 tills vidare'],
  [{ start: day('2019-01-01'), end: null }, 'från 2019 tills vidare'],
  [{ end: day('2020-06-30') }, 'till och med 30 juni 2020'],
  [{}, ''],
  [null, ''],
])('writes %j as %j (T1, T3, T7, T10)', (period, written) =>
  expect(formatPeriod(period, 'sv')).toBe(written),
);

it('has English words on English pages (T19)', () => {
  expect(formatPeriod({ start: day('2019-03-01') }, 'en')).toBe(
    'from 1 March 2019 until further notice',
  );
  expect(formatPeriod({ end: day('2020-12-31') }, 'en')).toBe('until 2020');
});

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

it('finds the day two years before, leap days too', () => {
  expect(yearsBefore(swedishDay(new Date('2026-11-29T23:30:00Z')), 2)).toBe('2024-11-30');
  expect(yearsBefore('2028-02-29', 2)).toBe('2026-02-29');
});
